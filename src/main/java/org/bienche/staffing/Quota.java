package org.bienche.staffing;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * The headcount granted to a unit for a year and kind, for itself and everything under it.
 *
 * @param surplusUntil the day by which more people than granted must be settled; null where no surplus is recorded
 */
public record Quota(
        long unitId,
        int year,
        StaffKind staffKind,
        int number,
        @Nullable LocalDate surplusUntil) {

    public Quota {
        if (number < 0) {
            throw new IllegalArgumentException("A quota is not negative: " + number);
        }
    }

    /** The same quota, with a day by which more people than granted are settled. */
    Quota settledBy(LocalDate day) {
        return new Quota(unitId, year, staffKind, number, day);
    }
}
