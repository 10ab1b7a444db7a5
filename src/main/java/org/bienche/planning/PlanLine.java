package org.bienche.planning;

import java.time.LocalDate;
import java.util.Objects;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one staff kind.
 *
 * @param quota granted when the plan was drawn up; null where nothing was
 * @param appraised what the superior finds right; null before the appraisal
 * @param surplusUntil by when more people than asked for are settled, as the unit says
 * @param cost what the people of the kind cost in the plan's year
 * @param fromRevenue how many of them the unit's revenue pays: of public employees only
 * @param granted what the unit had been granted of the plan's own year when the figures were taken
 * @param appraisedUntil by when more people than found right are settled; null takes the day that the unit said
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
        FromRevenue fromRevenue,
        Granted granted,
        @Nullable LocalDate appraisedUntil) {

    /** A line that says nothing of who pays, of a year of which nothing was granted. */
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

    /** A line of a year of which nothing was granted yet. */
    public PlanLine(
            StaffKind kind,
            @Nullable Integer quota,
            int present,
            int asked,
            @Nullable Integer appraised,
            String reason,
            @Nullable LocalDate surplusUntil,
            Cost cost,
            FromRevenue fromRevenue) {
        this(kind, quota, present, asked, appraised, reason, surplusUntil, cost, fromRevenue, Granted.NOTHING, null);
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

    /** The number that holds before the plan: what was granted of its year, else what is granted now, else who is there. */
    public int before() {
        Integer already = granted.number();
        return already != null ? already : quota == null ? present : quota;
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
        return quota != null || present > 0 || asked > 0 || !granted.isNothing();
    }

    /** As many as a plan begins with: what the unit has of the year already, else what it has now, and nobody who is there is left out. */
    public int begun() {
        return Math.max(before(), present);
    }

    /** By when more people than the number that the plan comes to are settled; null where nobody said. */
    public @Nullable LocalDate settledBy() {
        return appraisedUntil == null ? surplusUntil : appraisedUntil;
    }

    /** @param revenue of the number, paid from revenue; null divides nothing */
    public PlanLine asking(int number, @Nullable Integer revenue, String why, @Nullable LocalDate until) {
        return new PlanLine(
                kind,
                quota,
                present,
                number,
                appraised,
                why.strip(),
                until,
                cost,
                fromRevenue.asking(revenue),
                granted,
                appraisedUntil);
    }

    /** With these figures, and what another line asks for. */
    public PlanLine askingAs(PlanLine other) {
        boolean unchanged = other.asked == other.begun() && other.reason.isBlank() && !other.isDividedAnew();
        return unchanged ? this : asking(other.asked, other.fromRevenue.asked(), other.reason, other.surplusUntil);
    }

    /** Whether another division is asked for than the one that the line begins with. */
    private boolean isDividedAnew() {
        return !Objects.equals(fromRevenue.asked(), begunRevenue());
    }

    /** How many of those that a plan begins with are paid from revenue; null where nobody divided them. */
    public @Nullable Integer begunRevenue() {
        return granted.isNothing() ? fromRevenue.quota() : granted.fromRevenue();
    }

    /** As it was before the superior looked at it. */
    public PlanLine unappraised() {
        return found(null, fromRevenue.unappraised(), null);
    }

    public PlanLine appraisedAt(int number) {
        return appraisedAt(number, null);
    }

    /** @param revenue of the number, paid from revenue; null takes what was asked for */
    public PlanLine appraisedAt(int number, @Nullable Integer revenue) {
        return appraisedAt(number, revenue, null);
    }

    /** @param until by when more people than found right are settled; null takes the day that the unit said */
    public PlanLine appraisedAt(int number, @Nullable Integer revenue, @Nullable LocalDate until) {
        LocalDate other = Objects.equals(until, surplusUntil) ? null : until;
        return found(number, fromRevenue.appraisedAt(number, revenue), other);
    }

    private PlanLine found(@Nullable Integer right, FromRevenue divided, @Nullable LocalDate until) {
        return new PlanLine(kind, quota, present, asked, right, reason, surplusUntil, cost, divided, granted, until);
    }
}
