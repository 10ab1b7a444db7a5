package org.bienche.norms.rules;

import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;

/**
 * People of a unit whose rank is none of those that the catalogue allows in their position.
 *
 * @param allowed the codes of the ranks allowed, written out; empty for a position that no list names any more
 */
public record Misfit(JobPosition position, StaffKind kind, String allowed, int people) {

    /** Some who sit in a position that was taken off the lists. */
    static Misfit off(StaffGroup group) {
        return new Misfit(group.position(), group.kind(), "", group.people());
    }

    boolean isOff() {
        return allowed.isEmpty();
    }
}
