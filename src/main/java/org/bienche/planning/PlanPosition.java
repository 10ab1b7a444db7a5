package org.bienche.planning;

import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a plan needs of one job position.
 *
 * @param approved seats when it was written; null where none were ever approved
 * @param present who held it then
 */
public record PlanPosition(
        long positionId, StaffKind kind, @Nullable Integer approved, int present, int needed, String note) {

    /** More needed than there are. */
    public int change() {
        return needed - present;
    }

    public PlanPosition needing(int number, String why) {
        return new PlanPosition(positionId, kind, approved, present, number, why.strip());
    }
}
