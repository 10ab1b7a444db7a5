package org.bienche.planning;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one staff kind.
 *
 * @param quota granted when the plan was drawn up; null where nothing was
 * @param appraised what the superior finds right; null before the appraisal
 * @param surplusUntil by when more people than asked for are settled
 * @param cost what the people of the kind cost in the plan's year
 * @param fromRevenue how many of them the unit's revenue pays: of public employees only
 */
public record PlanLine(
        StaffKind kind,
        @Nullable Integer quota,
        int present,
        int asked,
        @Nullable Integer appraised,
        String reason,
        @Nullable LocalDate surplusUntil,
        Cost cost,
        FromRevenue fromRevenue) {

    /** A line that says nothing of who pays. */
    public PlanLine(
            StaffKind kind,
            @Nullable Integer quota,
            int present,
            int asked,
            @Nullable Integer appraised,
            String reason,
            @Nullable LocalDate surplusUntil,
            Cost cost) {
        this(kind, quota, present, asked, appraised, reason, surplusUntil, cost, FromRevenue.UNSAID);
    }

    /**
     * The year's cost by the rules of pay.
     *
     * @param people whose pay was added up; 0 where nobody of the kind is there: then the total is that of one who begins
     */
    public record Cost(int people, long total) {

        /** One person's, on average. */
        public long perHead() {
            return people == 0 ? total : Math.floorDiv(total, people);
        }
    }

    /** The number that holds before the plan: what was granted, or who is there. */
    public int before() {
        return quota == null ? present : quota;
    }

    /** The number that the plan comes to so far. */
    public int number() {
        return appraised == null ? asked : appraised;
    }

    public int change() {
        return asked - before();
    }

    public long askedCost() {
        return Math.multiplyExact(asked, cost.perHead());
    }

    public long appraisedCost() {
        return Math.multiplyExact(number(), cost.perHead());
    }

    /** Whether there is anything to say of the kind. */
    public boolean isUsed() {
        return quota != null || present > 0 || asked > 0;
    }

    /** @param revenue of the number, paid from revenue; null divides nothing */
    public PlanLine asking(int number, @Nullable Integer revenue, String why, @Nullable LocalDate until) {
        return new PlanLine(
                kind, quota, present, number, appraised, why.strip(), until, cost, fromRevenue.asking(revenue));
    }

    /** With these figures, and what another line asks for. */
    public PlanLine askingAs(PlanLine other) {
        boolean unchanged = other.asked == Math.max(other.before(), other.present)
                && other.reason.isBlank()
                && !other.fromRevenue.isChanged();
        return unchanged ? this : asking(other.asked, other.fromRevenue.asked(), other.reason, other.surplusUntil);
    }

    /** As it was before the superior looked at it. */
    public PlanLine unappraised() {
        return new PlanLine(kind, quota, present, asked, null, reason, surplusUntil, cost, fromRevenue.unappraised());
    }

    public PlanLine appraisedAt(int number) {
        return appraisedAt(number, null);
    }

    /** @param revenue of the number, paid from revenue; null takes what was asked for */
    public PlanLine appraisedAt(int number, @Nullable Integer revenue) {
        return new PlanLine(
                kind,
                quota,
                present,
                asked,
                number,
                reason,
                surplusUntil,
                cost,
                fromRevenue.appraisedAt(number, revenue));
    }
}
