package org.bienche.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a post on a day.
 *
 * @param hold how: {@link SeatState#FILLED}, {@link SeatState#TEMPORARILY_VACANT} for who is away, ACTING or CONCURRENT
 * @param until the last day of being away, acting or holding it concurrently; null where that is open
 */
public record Occupant(
        long personId,
        String name,
        SeatState hold,
        LocalDate since,
        @Nullable LocalDate until) {}
