package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.staffing.Occupant;
import org.bienche.staffing.PostCounts;
import org.bienche.staffing.Seat;
import org.bienche.staffing.SeatState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeatsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    static Stream<Arguments> posts() {
        return Stream.of(
                post("nothing at all", new PostCounts(0, 0, 0, 0, 0, 0, 0), ""),
                post("all empty", new PostCounts(3, 0, 0, 0, 0, 0, 0), "VACANT 3"),
                post("some there", new PostCounts(3, 0, 0, 2, 0, 0, 0), "VACANT 1, FILLED 2"),
                post("one too many", new PostCounts(3, 0, 0, 4, 0, 0, 0), "FILLED 3, OVER 1"),
                post("one away", new PostCounts(3, 0, 0, 1, 1, 0, 0), "VACANT 1, FILLED 1, TEMPORARILY_VACANT 1"),
                post("one acts on an empty seat", new PostCounts(1, 0, 0, 0, 0, 1, 0), "ACTING 1"),
                post("one acts for who is away", new PostCounts(1, 0, 0, 0, 1, 1, 0), "ACTING 1"),
                post(
                        "who acts takes the empty seat first",
                        new PostCounts(2, 0, 0, 0, 1, 1, 0),
                        "ACTING 1, TEMPORARILY_VACANT 1"),
                post(
                        "who acts comes before who holds it beside",
                        new PostCounts(1, 0, 0, 0, 0, 1, 1),
                        "ACTING 1, OVER 1"),
                post("beside another post", new PostCounts(2, 0, 0, 1, 0, 0, 1), "FILLED 1, CONCURRENT 1"),
                post(
                        "nobody may sit on a frozen seat",
                        new PostCounts(3, 1, 0, 3, 0, 0, 0),
                        "FILLED 2, FROZEN 1, OVER 1"),
                post(
                        "frozen and given up",
                        new PostCounts(4, 1, 1, 1, 0, 0, 0),
                        "VACANT 1, FILLED 1, FROZEN 1, ABOLISHED 1"),
                post("more given up than there are", new PostCounts(1, 2, 5, 0, 0, 0, 0), "ABOLISHED 1"),
                post("at work before away", new PostCounts(1, 0, 0, 1, 1, 0, 0), "FILLED 1, OVER 1"),
                post(
                        "never approved: nobody is over",
                        new PostCounts(null, 0, 0, 5, 1, 0, 1),
                        "FILLED 5, CONCURRENT 1, TEMPORARILY_VACANT 1"));
    }

    private static Arguments post(String what, PostCounts counts, String seats) {
        return Arguments.of(what, counts, seats);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void tellsTheStateOfEachSeat(String what, PostCounts counts, String seats) {
        PostCounts.Tally tally = Seats.tally(counts);
        String found = Stream.of(SeatState.values())
                .filter(state -> tally.of(state) > 0)
                .map(state -> state + " " + tally.of(state))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(seats);
    }

    @Test
    void neverCallsAPostWithoutANumberOver() {
        PostCounts.Tally tally = Seats.tally(new PostCounts(null, 1, 0, 2, 0, 0, 0));
        assertThat(tally.approved()).isNull();
        assertThat(tally.of(SeatState.OVER)).isZero();
    }

    @Test
    void listsAsManySeatsAndPeopleAsItCounts() {
        for (int approved = 0; approved < 4; approved++) {
            for (int closed = 0; closed < 4; closed++) {
                for (int who = 0; who < 81; who++) {
                    agree(approved, closed % 2, closed / 2, people(who % 3, who / 3 % 3, who / 9 % 3, who / 27));
                }
            }
        }
    }

    private static void agree(int approved, int frozen, int abolished, List<Occupant> people) {
        PostCounts.Tally tally = Seats.tally(Seats.counts(approved, frozen, abolished, people));
        List<Seat> seats = Seats.of(approved, frozen, abolished, people);
        Map<SeatState, Long> counted =
                seats.stream().collect(Collectors.groupingBy(Seat::state, Collectors.counting()));
        for (SeatState state : SeatState.values()) {
            assertThat(counted.getOrDefault(state, 0L)).isEqualTo(tally.of(state));
        }
        assertThat(seats.size() - tally.of(SeatState.OVER)).isEqualTo(approved);
        assertThat(seats.stream().flatMap(SeatsTest::sitting)).containsExactlyInAnyOrderElementsOf(people);
    }

    private static Stream<Occupant> sitting(Seat seat) {
        return Stream.of(seat.holder(), seat.standIn()).flatMap(Stream::ofNullable);
    }

    private static List<Occupant> people(int present, int away, int acting, int concurrent) {
        List<Occupant> people = new ArrayList<>();
        Map<SeatState, Integer> each = Map.of(
                SeatState.FILLED, present,
                SeatState.TEMPORARILY_VACANT, away,
                SeatState.ACTING, acting,
                SeatState.CONCURRENT, concurrent);
        Function<SeatState, Occupant> one = hold -> occupant(people.size() + 1, hold, null);
        each.forEach((hold, count) -> {
            for (int i = 0; i < count; i++) {
                people.add(one.apply(hold));
            }
        });
        return people;
    }

    private static Occupant occupant(long id, SeatState hold, @Nullable LocalDate until) {
        return new Occupant(id, "Người " + id, hold, SINCE, until);
    }
}
