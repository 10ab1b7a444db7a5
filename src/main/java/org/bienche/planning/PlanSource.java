package org.bienche.planning;

import java.util.Comparator;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a superior's plan takes over of one staff kind from a plan that was filed with it.
 *
 * @param planId the plan below
 * @param edition of the plan below
 * @param begun with how many it began
 * @param number to which it comes so far
 * @param begunRevenue of them paid from revenue; null where nobody divided the number; {@code revenue} likewise
 */
public record PlanSource(
        long planId,
        int edition,
        long unitId,
        StaffKind kind,
        int begun,
        int number,
        @Nullable Integer begunRevenue,
        @Nullable Integer revenue) {

    /** By unit, then by kind. */
    public static final Comparator<PlanSource> ORDER = Comparator.comparingLong(PlanSource::unitId)
            .thenComparingLong(PlanSource::planId)
            .thenComparing(PlanSource::kind);

    public int change() {
        return number - begun;
    }
}
