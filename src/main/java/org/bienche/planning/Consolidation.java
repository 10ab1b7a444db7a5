package org.bienche.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
     * @param deadline of the unit's kind
     * @param sum its quota and people, and what its plan asks for
     */
    public record Row(
            UnitOn unit,
            @Nullable StaffingPlan plan,
            PlanStanding standing,
            PlanDeadlines.Deadline deadline,
            PlanSum sum) {

        static PlanSum sum(@Nullable StaffingPlan plan, Establishment.@Nullable Line there) {
            if (plan != null) {
                return plan.sum();
            }
            return there == null ? PlanSum.NOTHING : new PlanSum(there.quota(), there.present(), 0, 0, 0, 0);
        }

        public boolean isFiled() {
            return standing == PlanStanding.FILED || standing == PlanStanding.APPROVED;
        }
    }

    public PlanSum sum() {
        return rows.stream().map(Row::sum).reduce(PlanSum.NOTHING, PlanSum::plus);
    }

    public long filed() {
        return rows.stream().filter(Row::isFiled).count();
    }

    /** How many units stand how; every standing is there. */
    public Map<PlanStanding, Integer> counts() {
        Map<PlanStanding, Integer> counts = new EnumMap<>(PlanStanding.class);
        for (PlanStanding standing : PlanStanding.values()) {
            counts.put(standing, 0);
        }
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts;
    }

    /** The same with the units that stand one way only; null is any. */
    public Consolidation only(@Nullable PlanStanding standing) {
        return new Consolidation(
                unit,
                year,
                rows.stream()
                        .filter(row -> standing == null || row.standing() == standing)
                        .toList());
    }
}
