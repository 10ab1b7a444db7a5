package org.bienche.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * The staffing plan of a unit for a year; times are UTC.
 *
 * @param superiorId with whom it is filed
 * @param edition the one that is worked on or was filed last
 * @param digest of what was filed; empty before
 * @param figuresOn the day of the figures in it
 * @param version counts every change, so that nobody overwrites what they have not seen
 * @param lines of that edition, one for each staff kind
 * @param ownDecision whether the head of the unit decides what was filed, and reports it to the superior
 */
public record StaffingPlan(
        long id,
        long unitId,
        long superiorId,
        int year,
        PlanState state,
        int edition,
        String note,
        String digest,
        LocalDate figuresOn,
        @Nullable String submittedBy,
        @Nullable LocalDateTime submittedAt,
        @Nullable Long decisionId,
        long version,
        List<PlanLine> lines,
        boolean ownDecision) {

    public StaffingPlan {
        lines = List.copyOf(lines);
    }

    /** A plan that the superior decides. */
    public StaffingPlan(
            long id,
            long unitId,
            long superiorId,
            int year,
            PlanState state,
            int edition,
            String note,
            String digest,
            LocalDate figuresOn,
            @Nullable String submittedBy,
            @Nullable LocalDateTime submittedAt,
            @Nullable Long decisionId,
            long version,
            List<PlanLine> lines) {
        this(
                id,
                unitId,
                superiorId,
                year,
                state,
                edition,
                note,
                digest,
                figuresOn,
                submittedBy,
                submittedAt,
                decisionId,
                version,
                lines,
                false);
    }

    /** Before whose leaders it is put. */
    public long deciderId() {
        return ownDecision ? unitId : superiorId;
    }

    /** The same with other lines. */
    public StaffingPlan with(List<PlanLine> others) {
        return new StaffingPlan(
                id,
                unitId,
                superiorId,
                year,
                state,
                edition,
                note,
                digest,
                figuresOn,
                submittedBy,
                submittedAt,
                decisionId,
                version,
                others,
                ownDecision);
    }

    /** The kinds of which there is anything to say. */
    public List<PlanLine> used() {
        return lines.stream().filter(PlanLine::isUsed).toList();
    }

    public Optional<PlanLine> find(StaffKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }

    public PlanSum sum() {
        return PlanSum.of(lines);
    }

    /** Somebody's words about a line. */
    public record Comment(int edition, StaffKind kind, String by, LocalDateTime at, String words) {}

    /** Something done with the plan. */
    public record Step(
            int edition,
            Deed deed,
            String by,
            LocalDateTime at,
            @Nullable String words) {}

    /** What may be done with a plan. */
    public enum Deed {
        DRAWN_UP,
        SUBMITTED,
        APPRAISED,
        RETURNED,
        ASSIGNED
    }
}
