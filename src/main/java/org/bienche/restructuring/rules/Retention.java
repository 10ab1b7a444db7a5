package org.bienche.restructuring.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a leader keeps who loses the post by a restructuring. */
public final class Retention {

    private Retention() {}

    /**
     * The first day without the kept allowance: the term of office already decided is served out, and a shorter rest than the least is made up.
     *
     * @param termEnds the last day of the term; null where none is decided
     * @param leastMonths for how many months it is kept at least
     */
    public static LocalDate until(LocalDate lost, @Nullable LocalDate termEnds, int leastMonths) {
        LocalDate least = lost.plusMonths(leastMonths);
        return termEnds == null || termEnds.plusDays(1).isBefore(least) ? least : termEnds.plusDays(1);
    }
}
