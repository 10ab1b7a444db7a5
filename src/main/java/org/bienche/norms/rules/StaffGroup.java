package org.bienche.norms.rules;

import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;

/** People of a unit alike in position and kind of staff; {@code waiting} for a place where they have no main post. */
public record StaffGroup(JobPosition position, StaffKind kind, boolean waiting, int people) {}
