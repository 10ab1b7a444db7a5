package org.bienche.planning.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as the interface answers it.
 *
 * @param version to be sent back with each change
 * @param ownDecision whether the head of the unit decides what was filed, and reports it
 */
public record PlanAnswer(
        long id,
        String unit,
        String unitName,
        int year,
        String state,
        int edition,
        long version,
        String note,
        String digest,
        @Nullable String submittedBy,
        @Nullable LocalDateTime submittedAt,
        @Nullable Long decision,
        List<Line> lines,
        boolean ownDecision) {

    /**
     * One staff kind; costs are of the plan's year, in đồng; what revenue pays is null where nobody divided the number.
     *
     * @param granted of the plan's own year, when the figures were taken; null where nothing was
     * @param appraisedSurplusUntil the superior's day, where it is another than the unit's
     */
    public record Line(
            String staffKind,
            @Nullable Integer quota,
            int present,
            int asked,
            @Nullable Integer appraised,
            String reason,
            @Nullable LocalDate surplusUntil,
            long costPerHead,
            long askedCost,
            @Nullable Integer quotaFromRevenue,
            @Nullable Integer presentFromRevenue,
            @Nullable Integer fromRevenue,
            @Nullable Integer appraisedFromRevenue,
            @Nullable Integer granted,
            @Nullable Integer grantedFromRevenue,
            @Nullable LocalDate appraisedSurplusUntil) {

        static Line of(PlanLine line) {
            return new Line(
                    line.kind().name(),
                    line.quota(),
                    line.present(),
                    line.asked(),
                    line.appraised(),
                    line.reason(),
                    line.surplusUntil(),
                    line.cost().perHead(),
                    line.askedCost(),
                    line.fromRevenue().quota(),
                    line.fromRevenue().present(),
                    line.fromRevenue().asked(),
                    line.fromRevenue().appraised(),
                    line.granted().number(),
                    line.granted().fromRevenue(),
                    line.appraisedUntil());
        }
    }

    /** A line that differs between two editions. */
    public record Difference(
            String kind, @Nullable Line before, @Nullable Line after) {

        static Difference of(PlanChange change) {
            PlanLine before = change.before();
            PlanLine after = change.after();
            return new Difference(
                    change.kind().name(),
                    before == null ? null : Line.of(before),
                    after == null ? null : Line.of(after));
        }
    }

    static PlanAnswer of(StaffingPlan plan, String code, String name) {
        return new PlanAnswer(
                plan.id(),
                code,
                name,
                plan.year(),
                plan.state().name(),
                plan.edition(),
                plan.version(),
                plan.note(),
                plan.digest(),
                plan.submittedBy(),
                plan.submittedAt(),
                plan.decisionId(),
                plan.lines().stream().map(Line::of).toList(),
                plan.ownDecision());
    }
}
