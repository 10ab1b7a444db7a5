package org.bienche.people;

import org.bienche.time.Validity;

/**
 * A post is about to be given to somebody beside their main one. It is observed in the same transaction; who keeps the seats refuses it
 * where there is none to sit on.
 */
public record SeatAsked(long unitId, long jobPositionId, StaffKind staffKind, Validity days) {}
