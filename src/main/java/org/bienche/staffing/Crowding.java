package org.bienche.staffing;

/**
 * A job position of a unit in which more people would be than approved.
 *
 * @param approved 0 where the unit has posts, but none of this position
 */
public record Crowding(long unitId, String unit, long jobPositionId, int approved, int after) {}
