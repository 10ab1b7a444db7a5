package org.bienche.planning;

import java.util.List;
import org.bienche.norms.StaffSize;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;

/**
 * What the law names for a unit beside its plan, and what its work takes.
 *
 * @param sizes by staff kind; none where the law has no number for what the unit is
 * @param work null where nobody told any
 */
public record PlanMeasure(List<StaffSize> sizes, @Nullable Demand work) {

    public static final PlanMeasure NOTHING = new PlanMeasure(List.of(), null);

    public PlanMeasure {
        sizes = List.copyOf(sizes);
    }

    /** People whom the work takes; null where nobody told any. */
    public @Nullable Integer needed() {
        return work == null ? null : Integer.valueOf(work.needed());
    }
}
