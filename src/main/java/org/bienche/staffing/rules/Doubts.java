package org.bienche.staffing.rules;

import java.util.Optional;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What of a quota is asked again before it is granted: a number that fits the cascade may still be one that nobody means. */
public final class Doubts {

    /** So many times what the unit had, and so many more: a typed digit too many. */
    private static final int TIMES = 3;

    private static final int MORE = 50;

    private Doubts() {}

    /**
     * The question.
     *
     * @param present who is there
     * @param lastYear the quota of the year before; null where there was none
     */
    public static Optional<Problem> of(int number, int present, @Nullable Integer lastYear) {
        int had = Math.max(present, lastYear == null ? 0 : lastYear);
        boolean far = number > (long) TIMES * had && number - had > MORE;
        return far
                ? Optional.of(new Problem("staffing.grant.doubt", number, present, lastYear == null ? 0 : lastYear)
                        .with(new Problem.Error("/meant", "staffing.grant.doubt.confirm")))
                : Optional.empty();
    }
}
