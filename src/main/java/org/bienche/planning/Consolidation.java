package org.bienche.planning;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param measure what the law and its work say of it
     */
    public record Row(
            UnitOn unit,
            @Nullable StaffingPlan plan,
            PlanStanding standing,
            PlanDeadlines.Deadline deadline,
            PlanSum sum,
            PlanMeasure measure) {

        static PlanSum sum(@Nullable StaffingPlan plan, Establishment.@Nullable Line there) {
            if (plan != null) {
                return plan.sum();
            }
            return there == null ? PlanSum.NOTHING : new PlanSum(there.quota(), there.present(), 0, null, 0, 0);
        }

        public boolean isFiled() {
            return switch (standing) {
                case FILED, APPROVED, REPORTED -> true;
                case LATE, NOT_BEGUN, DRAWN_UP, RETURNED -> false;
            };
        }
    }

    /** Of the units that have filed, or of those that have not: what these ask for is a draft, and no sum for a leader. */
    public PlanSum sum(boolean filed) {
        return of(filed).map(Row::sum).reduce(PlanSum.NOTHING, PlanSum::plus);
    }

    /** What the law and the work say of the same units. */
    public MeasureSum measures(boolean filed) {
        return MeasureSum.of(of(filed).map(Row::measure).toList());
    }

    private Stream<Row> of(boolean filed) {
        return rows.stream().filter(row -> row.isFiled() == filed);
    }

    public long filed() {
        return rows.stream().filter(Row::isFiled).count();
    }

    /** The next day by which one of the units has still to file in time; empty where all have filed or are late. */
    public Optional<PlanDeadlines.Deadline> due() {
        return rows.stream()
                .filter(row -> !row.isFiled() && !row.deadline().isOver())
                .map(Row::deadline)
                .min(Comparator.comparing(PlanDeadlines.Deadline::day));
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
