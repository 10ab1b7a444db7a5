package org.bienche.planning;

import java.util.List;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.Establishment;
import org.jspecify.annotations.Nullable;

/** The plans of the units right below one for a year, filed or not. */
public record Consolidation(UnitOn unit, int year, List<Row> rows) {

    public Consolidation {
        rows = List.copyOf(rows);
    }

    /**
     * One unit below.
     *
     * @param plan null where it has begun none
     * @param sum its quota and people, and what its plan asks for
     */
    public record Row(UnitOn unit, @Nullable StaffingPlan plan, PlanSum sum) {

        static Row of(UnitOn unit, @Nullable StaffingPlan plan, Establishment.@Nullable Line there) {
            if (plan != null) {
                return new Row(unit, plan, plan.sum());
            }
            return new Row(
                    unit,
                    null,
                    there == null ? PlanSum.NOTHING : new PlanSum(there.quota(), there.present(), 0, 0, 0, 0));
        }

        public boolean isFiled() {
            return plan != null && !plan.state().isOpen();
        }
    }

    public PlanSum sum() {
        return rows.stream().map(Row::sum).reduce(PlanSum.NOTHING, PlanSum::plus);
    }

    public long filed() {
        return rows.stream().filter(Row::isFiled).count();
    }
}
