package org.bienche.staffing;

import org.jspecify.annotations.Nullable;

/**
 * One seat of a post on a day.
 *
 * @param holder whose seat it is, at work or away; null for an empty one
 * @param standIn who holds it meanwhile or beside another post
 */
public record Seat(
        SeatState state,
        @Nullable Occupant holder,
        @Nullable Occupant standIn) {}
