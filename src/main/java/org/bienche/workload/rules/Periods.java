package org.bienche.workload.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bienche.time.Validity;

/** Which of the periods on record is looked at, and which one it is compared with. */
public final class Periods {

    private Periods() {}

    /** The one that ended last; of several the longest. */
    public static Optional<Validity> latest(List<Validity> known) {
        return known.stream().min(newestFirst());
    }

    /** The newest first; of those that ended together the longest first. */
    public static Comparator<Validity> newestFirst() {
        return Comparator.comparing(Validity::until, Comparator.reverseOrder()).thenComparing(Validity::from);
    }

    /** The one before: over when the period began, as long if there is such a one, and the nearest. */
    public static Optional<Validity> before(Validity period, List<Validity> known) {
        return known.stream()
                .filter(each -> !each.until().isAfter(period.from()))
                .min(Comparator.<Validity, Boolean>comparing(each -> !isAsLong(each, period))
                        .thenComparing(newestFirst()));
    }

    /** Months and years differ by a few days: as long is what differs by a tenth at most. */
    private static boolean isAsLong(Validity one, Validity other) {
        long days = days(one);
        long wanted = days(other);
        return Math.abs(days - wanted) * 10 <= wanted;
    }

    private static long days(Validity period) {
        return period.until().toEpochDay() - period.from().toEpochDay();
    }
}
