package org.bienche.staffing;

import java.io.Serializable;
import org.bienche.people.StaffKind;

/** A job position of a unit for one staff kind. */
public record PostKey(long unitId, long jobPositionId, StaffKind staffKind) implements Serializable {}
