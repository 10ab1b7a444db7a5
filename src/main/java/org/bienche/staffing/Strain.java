package org.bienche.staffing;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a change of people does to a unit that was granted a quota.
 *
 * @param before the headcount of the unit with everything under it, without the change
 * @param surplusUntil the day by which a surplus must be settled; null where none is recorded
 */
public record Strain(
        long unitId,
        String unit,
        int year,
        StaffKind staffKind,
        int quota,
        int before,
        int after,
        @Nullable LocalDate surplusUntil) {

    public boolean isOver() {
        return after > quota;
    }

    /** More people than granted by this change, and no day recorded by which that is settled. */
    public boolean isForbidden() {
        return isOver() && after > before && surplusUntil == null;
    }
}
