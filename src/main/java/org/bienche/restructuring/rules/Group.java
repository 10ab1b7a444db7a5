package org.bienche.restructuring.rules;

import org.bienche.people.StaffKind;

/** People of one unit who are alike for a plan: by job position, kind of staff, and whether they wait. */
public record Group(long unitId, long jobPositionId, Leading leading, StaffKind staffKind, boolean waits, int people) {

    Group moved(long unit, boolean nowWaits) {
        return new Group(unit, jobPositionId, leading, staffKind, waits || nowWaits, people);
    }

    /** Whether a leader holds no leading post any more. */
    public boolean losesPost(Group then) {
        return leading.leads() && !waits && (then.waits || !then.leading.leads());
    }

    Group of(int number) {
        return new Group(unitId, jobPositionId, leading, staffKind, waits, number);
    }
}
