package org.bienche.staffing.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.staffing.Occupant;
import org.bienche.staffing.PostCounts;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.Seat;
import org.bienche.staffing.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * The state of each seat of a post on a day.
 *
 * <p>Seats given up and frozen come off the approved number. The others go to who is there in a main post, those at work first, then to
 * those who act, then to those who hold the post beside another: first the empty ones, then those whose holder is away. Whoever is left
 * is over.
 */
public final class Seats {

    private Seats() {}

    /** How many seats there are in each state. */
    public static Tally tally(PostCounts it) {
        int people = it.present() + it.away() + it.acting() + it.concurrent();
        Integer approved = it.approved();
        int number = approved == null ? people + it.frozen() + it.abolished() : approved;
        int abolished = Math.min(it.abolished(), number);
        int frozen = Math.min(it.frozen(), number - abolished);
        int open = number - abolished - frozen;
        int filled = Math.min(it.present(), open);
        int kept = Math.min(it.away(), open - filled);
        int empty = open - filled - kept;
        int acting = Math.min(it.acting(), empty + kept);
        int concurrent = Math.min(it.concurrent(), empty + kept - acting);
        int onEmpty = Math.min(acting + concurrent, empty);
        Map<SeatState, Integer> seats = new EnumMap<>(SeatState.class);
        put(seats, SeatState.FILLED, filled);
        put(seats, SeatState.ACTING, acting);
        put(seats, SeatState.CONCURRENT, concurrent);
        put(seats, SeatState.TEMPORARILY_VACANT, kept - (acting + concurrent - onEmpty));
        put(seats, SeatState.VACANT, empty - onEmpty);
        put(seats, SeatState.FROZEN, frozen);
        put(seats, SeatState.ABOLISHED, abolished);
        put(seats, SeatState.OVER, people - filled - kept - acting - concurrent);
        return new Tally(approved, seats);
    }

    private static void put(Map<SeatState, Integer> seats, SeatState state, int count) {
        if (count > 0) {
            seats.put(state, count);
        }
    }

    /** The counts of a post whose people are known one by one. */
    public static PostCounts counts(@Nullable Integer approved, int frozen, int abolished, List<Occupant> people) {
        return new PostCounts(
                approved,
                frozen,
                abolished,
                held(people, SeatState.FILLED).size(),
                held(people, SeatState.TEMPORARILY_VACANT).size(),
                held(people, SeatState.ACTING).size(),
                held(people, SeatState.CONCURRENT).size());
    }

    private static List<Occupant> held(List<Occupant> people, SeatState hold) {
        return people.stream().filter(each -> each.hold() == hold).toList();
    }

    /** The seats one by one, as many in each state as {@link #tally} says. */
    public static List<Seat> of(@Nullable Integer approved, int frozen, int abolished, List<Occupant> people) {
        Tally tally = tally(counts(approved, frozen, abolished, people));
        int kept = Math.min(
                held(people, SeatState.TEMPORARILY_VACANT).size(),
                tally.of(SeatState.TEMPORARILY_VACANT) + tally.of(SeatState.ACTING) + tally.of(SeatState.CONCURRENT));
        return new Listing(tally, people, kept).seats();
    }

    /** The people of a post on their way to seats. */
    private static final class Listing {

        private final Tally tally;
        private final Deque<Occupant> present;
        private final Deque<Occupant> away;
        private final Deque<Occupant> standIns;
        private final List<Seat> seats = new ArrayList<>();

        Listing(Tally tally, List<Occupant> people, int kept) {
            this.tally = tally;
            present = new ArrayDeque<>(held(people, SeatState.FILLED));
            away = new ArrayDeque<>(held(people, SeatState.TEMPORARILY_VACANT));
            standIns = new ArrayDeque<>(held(people, SeatState.ACTING).stream()
                    .limit(tally.of(SeatState.ACTING))
                    .toList());
            held(people, SeatState.CONCURRENT).stream()
                    .limit(tally.of(SeatState.CONCURRENT))
                    .forEach(standIns::add);
            seat(people, kept);
        }

        private void seat(List<Occupant> people, int kept) {
            take(tally.of(SeatState.FILLED), present, SeatState.FILLED);
            int onKept = Math.max(0, kept - tally.of(SeatState.TEMPORARILY_VACANT));
            while (standIns.size() > onKept) {
                Occupant standIn = standIns.pop();
                seats.add(new Seat(standIn.hold(), null, standIn));
            }
            while (!standIns.isEmpty()) {
                Occupant standIn = standIns.pop();
                seats.add(new Seat(standIn.hold(), away.poll(), standIn));
            }
            take(tally.of(SeatState.TEMPORARILY_VACANT), away, SeatState.TEMPORARILY_VACANT);
            fill(SeatState.VACANT);
            fill(SeatState.FROZEN);
            fill(SeatState.ABOLISHED);
            leftOver(people);
        }

        private void take(int count, Deque<Occupant> from, SeatState state) {
            for (int each = 0; each < count; each++) {
                seats.add(new Seat(state, from.poll(), null));
            }
        }

        private void fill(SeatState state) {
            for (int each = 0; each < tally.of(state); each++) {
                seats.add(new Seat(state, null, null));
            }
        }

        private void leftOver(List<Occupant> people) {
            present.forEach(each -> seats.add(new Seat(SeatState.OVER, each, null)));
            away.forEach(each -> seats.add(new Seat(SeatState.OVER, each, null)));
            over(people, SeatState.ACTING);
            over(people, SeatState.CONCURRENT);
        }

        private void over(List<Occupant> people, SeatState hold) {
            held(people, hold).stream()
                    .skip(tally.of(hold))
                    .forEach(each -> seats.add(new Seat(SeatState.OVER, null, each)));
        }

        List<Seat> seats() {
            return List.copyOf(seats);
        }
    }
}
