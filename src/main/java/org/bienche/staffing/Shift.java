package org.bienche.staffing;

import org.bienche.people.StaffKind;

/**
 * Somebody who changes the unit, seen by headcount alone.
 *
 * @param fromUnit the unit left
 */
public record Shift(long fromUnit, long toUnit, StaffKind staffKind, long jobPositionId) {}
