package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.planning.Need;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanStanding;
import org.bienche.planning.PlanState;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How units stand with their plans, and what a plan says position by position. */
class StandingsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    static Stream<Arguments> standings() {
        return Stream.of(
                Arguments.of(null, LAST, PlanStanding.NOT_BEGUN),
                Arguments.of(null, LAST.plusDays(1), PlanStanding.LATE),
                Arguments.of(PlanState.DRAFT, LAST, PlanStanding.DRAWN_UP),
                Arguments.of(PlanState.DRAFT, LAST.plusDays(1), PlanStanding.LATE),
                Arguments.of(PlanState.RETURNED, LAST.plusDays(1), PlanStanding.RETURNED),
                Arguments.of(PlanState.SUBMITTED, LAST.plusDays(1), PlanStanding.FILED),
                Arguments.of(PlanState.APPRAISED, LAST, PlanStanding.FILED),
                Arguments.of(PlanState.ASSIGNED, LAST.plusDays(1), PlanStanding.APPROVED));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void tellsHowAUnitStandsOnADay(@Nullable PlanState state, LocalDate today, PlanStanding standing) {
        assertThat(Standings.of(state, false, LAST, today)).isEqualTo(standing);
    }

    @Test
    void aPlanThatTheHeadDecidesIsReportedOnceThatIsDone() {
        assertThat(Standings.of(PlanState.APPRAISED, true, LAST, LAST)).isEqualTo(PlanStanding.DRAWN_UP);
        assertThat(Standings.of(PlanState.APPRAISED, true, LAST, LAST.plusDays(1)))
                .isEqualTo(PlanStanding.LATE);
        assertThat(Standings.of(PlanState.ASSIGNED, true, LAST, LAST.plusDays(1)))
                .isEqualTo(PlanStanding.REPORTED);
    }

    @Test
    void refusesPositionsThatAreThereTwiceAndAbsurdNumbers() {
        Need one = new Need(1, StaffKind.CIVIL_SERVANT, 2, "");
        assertThat(PositionCheck.needs(List.of(one, new Need(1, StaffKind.CONTRACT, 2, ""))))
                .isEmpty();
        assertThat(keys(PositionCheck.needs(List.of(one, one)))).containsExactly("planning.position.twice");
        assertThat(keys(PositionCheck.needs(List.of(new Need(1, StaffKind.CIVIL_SERVANT, -1, "x".repeat(501))))))
                .containsExactly("planning.number.absurd", "planning.long");
    }

    @Test
    void wantsPositionsToAddUpWhereThereAreAny() {
        List<PlanLine> lines = List.of(line(3));
        assertThat(PositionCheck.sums(List.of(), lines)).isEmpty();
        assertThat(PositionCheck.sums(List.of(position(1, 1), position(2, 2)), lines))
                .isEmpty();
        assertThat(keys(PositionCheck.sums(List.of(position(1, 2)), lines)))
                .containsExactly("planning.position.sum.CIVIL_SERVANT");
    }

    @Test
    void takesFreshFiguresAndKeepsWhatWasAskedFor() {
        PlanLine fresh = new PlanLine(StaffKind.CIVIL_SERVANT, 12, 9, 12, null, "", null, new PlanLine.Cost(0, 0));
        assertThat(fresh.askingAs(line(3)).asked()).isEqualTo(12);
        PlanLine asked = line(3).asking(5, null, "Thêm việc", null);
        assertThat(fresh.askingAs(asked).asked()).isEqualTo(5);
        assertThat(fresh.askingAs(asked).quota()).isEqualTo(12);
    }

    private static PlanLine line(int number) {
        return new PlanLine(StaffKind.CIVIL_SERVANT, number, number, number, null, "", null, new PlanLine.Cost(0, 0));
    }

    private static PlanPosition position(long id, int needed) {
        return new PlanPosition(id, StaffKind.CIVIL_SERVANT, null, 0, needed, "");
    }

    private static List<String> keys(List<Problem.Error> errors) {
        return errors.stream().map(Problem.Error::key).toList();
    }
}
