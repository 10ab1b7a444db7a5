package org.bienche.staffing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is approved for a post on a day, and who is in it.
 *
 * @param approved null where nothing was ever approved for the unit: then nobody is over
 * @param frozen seats that must stay empty; {@code abolished} seats that are given up
 * @param present in a main post and at work; {@code away} in a main post and not at work
 * @param acting who hold it for a time; {@code concurrent} who hold it beside another post
 */
public record PostCounts(
        @Nullable Integer approved, int frozen, int abolished, int present, int away, int acting, int concurrent) {

    /** Everybody in the post. */
    public int people() {
        return present + away + acting + concurrent;
    }

    /** How many seats there are in each state. */
    public record Tally(@Nullable Integer approved, Map<SeatState, Integer> seats) {

        public static final Tally NONE = new Tally(null, Map.of());

        public Tally {
            seats = Map.copyOf(seats);
        }

        public int of(SeatState state) {
            return seats.getOrDefault(state, 0);
        }

        /** Everybody in a main post, at work or away. */
        public int inMainPosts() {
            return of(SeatState.FILLED) + of(SeatState.TEMPORARILY_VACANT) + of(SeatState.OVER);
        }

        /** Both together. */
        public Tally plus(Tally other) {
            Map<SeatState, Integer> sum = new EnumMap<>(SeatState.class);
            seats.forEach((state, count) -> sum.merge(state, count, Integer::sum));
            other.seats.forEach((state, count) -> sum.merge(state, count, Integer::sum));
            Integer one = approved;
            Integer two = other.approved;
            return new Tally(one == null ? two : two == null ? one : Integer.valueOf(one + two), sum);
        }
    }
}
