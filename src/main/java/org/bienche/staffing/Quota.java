package org.bienche.staffing;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * The headcount granted to a unit for a year and kind, for itself and everything under it.
 *
 * @param number in all, whoever pays
 * @param fromRevenue how many of them the unit's revenue pays, the state pays the others; null where nobody divided the number
 * @param surplusUntil the day by which more people than granted must be settled; null where no surplus is recorded
 */
public record Quota(
        long unitId,
        int year,
        StaffKind staffKind,
        int number,
        @Nullable Integer fromRevenue,
        Nature nature,
        @Nullable LocalDate surplusUntil) {

    public Quota {
        if (number < 0) {
            throw new IllegalArgumentException("A quota is not negative: " + number);
        }
        if (fromRevenue != null && (fromRevenue < 0 || fromRevenue > number)) {
            throw new IllegalArgumentException("Of " + number + " revenue does not pay " + fromRevenue);
        }
    }

    /** Granted for good, whoever pays. */
    public Quota(long unitId, int year, StaffKind staffKind, int number, @Nullable LocalDate surplusUntil) {
        this(unitId, year, staffKind, number, null, Nature.GRANTED, surplusUntil);
    }

    public boolean isDivided() {
        return fromRevenue != null;
    }

    /** How many a part comes to; what nobody divided counts as the state's. */
    public int of(QuotaPart part) {
        int revenue = fromRevenue == null ? 0 : fromRevenue;
        return switch (part) {
            case ALL -> number;
            case STATE -> number - revenue;
            case REVENUE -> revenue;
        };
    }

    /** The same quota, with a day by which more people than granted are settled. */
    public Quota settledBy(@Nullable LocalDate day) {
        return new Quota(unitId, year, staffKind, number, fromRevenue, nature, day);
    }

    /** The same quota, of which so many are paid from the unit's revenue; null divides nothing. */
    public Quota dividedAt(@Nullable Integer revenue) {
        return new Quota(unitId, year, staffKind, number, revenue, nature, surplusUntil);
    }

    /** So many more, or fewer where negative, on the side of a payer. */
    public Quota plus(int more, PaidBy payer) {
        Integer revenue = fromRevenue;
        Integer after = revenue == null || payer == PaidBy.STATE ? revenue : Integer.valueOf(revenue + more);
        return new Quota(unitId, year, staffKind, number + more, after, nature, surplusUntil);
    }

    public Quota of(Nature other) {
        return new Quota(unitId, year, staffKind, number, fromRevenue, other, surplusUntil);
    }
}
