package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.StaffKind.CIVIL_SERVANT;
import static org.bienche.people.StaffKind.PUBLIC_EMPLOYEE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a plan's public employees some are paid from revenue: what may be said of that, and what it leaves as it was. */
class PlanPayersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 4, 1);

    /** Of 10 people there revenue pays 4, of 10 granted 4 too. */
    static Stream<Arguments> divisions() {
        return Stream.of(
                Arguments.of(PUBLIC_EMPLOYEE, 10, 4, null, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 10, null, null, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 14, 8, null, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 14, 4, null, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 3, null, List.of("planning.revenue.surplus")),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 3, LATER, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 5, null, List.of("planning.revenue.surplus.state")),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 5, LATER, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 11, 5, null, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 9, 4, null, List.of("planning.surplus.missing")),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 11, LATER, List.of("planning.revenue.absurd")),
                Arguments.of(PUBLIC_EMPLOYEE, 10, -1, LATER, List.of("planning.revenue.absurd")),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 0, LATER, List.of()),
                Arguments.of(PUBLIC_EMPLOYEE, 10, 10, LATER, List.of()),
                Arguments.of(CIVIL_SERVANT, 10, 4, null, List.of("planning.revenue.kind")),
                Arguments.of(CIVIL_SERVANT, 10, 0, null, List.of("planning.revenue.kind")));
    }

    @ParameterizedTest(name = "{0}: {2} of {1}, settled by {3}")
    @MethodSource("divisions")
    void takesADivisionThatEachPayerHasRoomIn(
            StaffKind kind, int asked, @Nullable Integer revenue, @Nullable LocalDate until, List<String> keys) {
        FromRevenue there = kind == PUBLIC_EMPLOYEE ? FromRevenue.begun(4, 4) : FromRevenue.UNSAID;
        PlanLine line = new PlanLine(kind, 10, 10, 10, null, "", null, new PlanLine.Cost(0, 0), there)
                .asking(asked, revenue, "Thêm việc", until);
        assertThat(PlanCheck.asked(List.of(line), TODAY))
                .extracting(Problem.Error::key)
                .containsExactlyElementsOf(keys);
    }

    @Test
    void namesTheFieldOfTheDivision() {
        PlanLine line = line(10, 11);
        assertThat(PlanCheck.asked(List.of(line), TODAY))
                .extracting(Problem.Error::pointer)
                .containsExactly("/lines/PUBLIC_EMPLOYEE/askedRevenue");
        assertThat(PlanCheck.appraised(List.of(line.appraisedAt(10, 12)), TODAY))
                .extracting(Problem.Error::pointer)
                .containsExactly("/lines/PUBLIC_EMPLOYEE/appraisedRevenue");
    }

    /** asked for, of it from revenue; found right, of it from revenue: what the quota says. */
    static Stream<Arguments> appraisals() {
        return Stream.of(
                Arguments.of(6, 12, null, 6),
                Arguments.of(6, 8, null, 6),
                Arguments.of(6, 6, null, 6),
                Arguments.of(6, 5, null, 5),
                Arguments.of(6, 0, null, 0),
                Arguments.of(6, 12, 3, 3),
                Arguments.of(6, 12, 0, 0),
                Arguments.of(null, 12, null, null),
                Arguments.of(null, 12, 3, 3));
    }

    @ParameterizedTest(name = "{0} asked, {2} of {1} right")
    @MethodSource("appraisals")
    void keepsWhatWasAskedForAsFarAsTheAppraisalAllows(
            @Nullable Integer asked, int right, @Nullable Integer revenue, @Nullable Integer expected) {
        PlanLine line = line(12, asked).appraisedAt(right, revenue);
        assertThat(line.fromRevenue().number()).isEqualTo(expected);
        assertThat(line.unappraised().fromRevenue().number()).isEqualTo(asked);
    }

    /** What was filed before anybody could divide a number keeps its text to the letter, hence its digest. */
    @Test
    void keepsTheTextOfWhatWasFiledWithoutADivision() {
        PlanLine old =
                new PlanLine(PUBLIC_EMPLOYEE, 10, 9, 11, null, "Thêm việc", LATER, new PlanLine.Cost(9, 1_350_000_000));
        assertThat(Editions.canonical(plan(old)))
                .isEqualTo("7|2027|1|ghi chú\nPUBLIC_EMPLOYEE|10|9|11|Thêm việc|2027-04-01|9|1350000000");
        assertThat(Editions.appraisal(List.of(old.appraisedAt(10)))).isEqualTo("PUBLIC_EMPLOYEE=10");
        assertThat(Editions.canonical(plan(line(11, 5)))).endsWith("|4|4|5");
        assertThat(Editions.canonical(plan(line(11, null)))).endsWith("|4|4|null");
        assertThat(Editions.appraisal(List.of(line(11, 5)))).isEqualTo("PUBLIC_EMPLOYEE=11/5");
    }

    @Test
    void tellsAnotherDivisionOfTheSameNumberApart() {
        assertThat(Editions.differences(List.of(line(10, 4)), List.of(line(10, 5))))
                .extracting(PlanChange::kind)
                .containsExactly(PlanChange.Kind.CHANGED);
        assertThat(Editions.differences(
                        List.of(line(10, 4)), List.of(line(10, 4).appraisedAt(10, 2))))
                .isEmpty();
    }

    @Test
    void keepsTheDivisionThatWasAskedForWhenTodaysFiguresComeIn() {
        PlanLine fresh = line(10, 4);
        assertThat(fresh.askingAs(line(10, 6)).fromRevenue().asked()).isEqualTo(6);
        assertThat(fresh.askingAs(line(10, null)).fromRevenue().asked()).isNull();
        PlanLine untouched = new PlanLine(
                PUBLIC_EMPLOYEE, 8, 8, 8, null, "", null, new PlanLine.Cost(0, 0), FromRevenue.begun(3, 3));
        assertThat(fresh.askingAs(untouched).fromRevenue().asked()).isEqualTo(4);
    }

    /** The head of a unit that pays its own costs decides of its revenue, and of nothing that the state pays. */
    @Test
    void letsAHeadDecideOfRevenueOnly() {
        assertThat(PlanCheck.ownDecision(List.of(line(14, 8)))).isEmpty();
        assertThat(PlanCheck.ownDecision(List.of(line(14, 7))))
                .extracting(Problem.Error::pointer, Problem.Error::key, Problem.Error::args)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "/lines/PUBLIC_EMPLOYEE/askedRevenue", "planning.own.decision.state", List.of(6, 7)));
        assertThat(PlanCheck.ownDecision(List.of(line(14, null))))
                .as("an undivided number says nothing of revenue")
                .hasSize(1);
        PlanLine servants = new PlanLine(CIVIL_SERVANT, 3, 3, 3, null, "", null, new PlanLine.Cost(0, 0));
        assertThat(PlanCheck.ownDecision(List.of(servants))).isEmpty();
        assertThat(PlanCheck.ownDecision(List.of(servants.asking(4, null, "Thêm", null))))
                .extracting(Problem.Error::pointer)
                .containsExactly("/lines/CIVIL_SERVANT/asked");
    }

    private static PlanLine line(int asked, @Nullable Integer revenue) {
        return new PlanLine(
                        PUBLIC_EMPLOYEE, 10, 10, 10, null, "", null, new PlanLine.Cost(0, 0), FromRevenue.begun(4, 4))
                .asking(asked, revenue, asked > 10 ? "Thêm việc" : "", LATER);
    }

    private static StaffingPlan plan(PlanLine line) {
        return new StaffingPlan(
                1,
                7,
                1,
                2027,
                PlanState.SUBMITTED,
                1,
                "ghi chú",
                "",
                TODAY,
                "officer",
                LocalDateTime.of(2026, 4, 1, 8, 0),
                null,
                3,
                List.of(line));
    }
}
