package org.bienche.norms;

import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a kind in one place with the norm beside them.
 *
 * @param provinces how many provinces the place has; {@code communes} likewise
 * @param agencies specialised agencies of provinces
 * @param agencyNorm at most; null on a day without the norm
 * @param departments of communes; {@code departmentNorm} at most, after what their centres take of it
 * @param departmentsOver how many communes have more than the norm
 * @param centres of public administration in communes; {@code centreNorm} as many as there should be
 * @param centreStaff the people of those centres; {@code centreStaffNorm} the fewest that they need, where it is known whom they serve
 * @param centresShort how many of them have fewer
 * @param oneLevel centres of whole provinces, with {@code branches}
 */
public record Network(
        UnitOn unit,
        int provinces,
        int communes,
        int agencies,
        @Nullable Integer agencyNorm,
        int departments,
        @Nullable Integer departmentNorm,
        int departmentsOver,
        int centres,
        @Nullable Integer centreNorm,
        int centreStaff,
        @Nullable Integer centreStaffNorm,
        int centresShort,
        int oneLevel,
        @Nullable Integer oneLevelNorm,
        int branches) {

    /** More agencies, departments or centres than the norm, or fewer centres or people in one. */
    public boolean different() {
        return above(agencies, agencyNorm)
                || departmentsOver > 0
                || centresShort > 0
                || (centreNorm != null && centres != centreNorm)
                || (oneLevelNorm != null && oneLevel != oneLevelNorm);
    }

    private static boolean above(int number, @Nullable Integer norm) {
        return norm != null && number > norm;
    }
}
