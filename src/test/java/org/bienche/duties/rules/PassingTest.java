package org.bienche.duties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyGroup;
import org.bienche.duties.DutyKind;
import org.bienche.duties.Trouble;
import org.bienche.duties.UnitsPassing;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Communes A and B go into C; what becomes of the functions that they and their offices had. */
class PassingTest {

    private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final long A = 1;
    private static final long B = 2;
    private static final long C = 3;
    private static final long D = 4;
    private static final long OFFICE_A = 11;
    private static final long OFFICE_B = 12;
    private static final long OFFICE_C = 13;
    private static final long NEW = 99;

    private static final Map<Long, Set<Long>> MERGER = Map.of(A, Set.of(C), B, Set.of(C));

    @Test
    void twoCommunesThatDidItThemselvesLeaveOneDutyOfTheirSuccessor() {
        Passing.Outcome outcome = pass(MERGER, duty(1, "X", A, A), duty(2, "X", B, B));
        assertThat(after(outcome)).containsExactly("1 X in 3 by 3");
        assertThat(outcome.superseded()).hasSize(2);
        assertThat(outcome.survivors()).containsExactly(Map.entry(2L, 1L));
        assertThat(outcome.groups()).singleElement().satisfies(group -> {
            assertThat(group.trouble()).isNull();
            assertThat(group.isFolded()).isTrue();
        });
    }

    @Test
    void whatWasBeforeTheDayStaysWithWhoHadIt() {
        Passing.Outcome outcome = pass(MERGER, duty(1, "X", A, A), duty(2, "X", B, B));
        assertThat(outcome.recorded())
                .filteredOn(fact -> fact.validity().from().isBefore(JULY_2025))
                .extracting(DutyFact::territory, fact -> fact.validity().until(), DutyFact::decisionId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(A, JULY_2025, 7L),
                        org.assertj.core.groups.Tuple.tuple(B, JULY_2025, 7L));
    }

    @Test
    void officesThatMergeIntoOneHaveItTogether() {
        Map<Long, Set<Long>> merger =
                Map.of(A, Set.of(C), B, Set.of(C), OFFICE_A, Set.of(OFFICE_C), OFFICE_B, Set.of(OFFICE_C));
        assertThat(after(pass(merger, duty(1, "X", A, OFFICE_A), duty(2, "X", B, OFFICE_B))))
                .containsExactly("1 X in 3 by 13");
    }

    @Test
    void officesThatBothStayHaveItDoubled() {
        Passing.Outcome outcome = pass(MERGER, duty(1, "X", A, OFFICE_A), duty(2, "X", B, OFFICE_B));
        assertThat(after(outcome)).containsExactly("1 X in 3 by 11", "2 X in 3 by 12");
        assertThat(outcome.survivors()).isEmpty();
        assertThat(outcome.groups()).extracting(DutyGroup::trouble).containsExactly(Trouble.DOUBLE);
    }

    @Test
    void anOfficeThatIsDissolvedLeavesAnOrphan() {
        Passing.Outcome outcome = pass(Map.of(OFFICE_A, Set.of()), duty(1, "X", A, OFFICE_A));
        assertThat(after(outcome)).containsExactly("1 X in 1 by null");
        assertThat(outcome.groups()).extracting(DutyGroup::trouble).containsExactly(Trouble.NO_HOLDER);
    }

    @Test
    void anOfficeThatIsDividedLeavesAnOrphanWithoutGuessing() {
        assertThat(after(pass(Map.of(OFFICE_A, Set.of(OFFICE_B, OFFICE_C)), duty(1, "X", A, OFFICE_A))))
                .containsExactly("1 X in 1 by null");
    }

    @Test
    void whoIsDissolvedBesideOneWhoHasItLeavesItToThatOne() {
        Map<Long, Set<Long>> merger = Map.of(A, Set.of(C), B, Set.of(C), OFFICE_A, Set.of());
        Passing.Outcome outcome = pass(merger, duty(1, "X", A, OFFICE_A), duty(2, "X", B, OFFICE_B));
        assertThat(after(outcome)).containsExactly("2 X in 3 by 12");
        assertThat(outcome.survivors()).containsExactly(Map.entry(1L, 2L));
    }

    @Test
    void aDividedCommunePassesWhatItDidItselfToEachPart() {
        Passing.Outcome outcome = pass(Map.of(A, Set.of(C, D)), duty(1, "X", A, A));
        assertThat(after(outcome)).containsExactly("1 X in 3 by 3", "new X in 4 by 4");
    }

    @Test
    void aDividedCommuneLeavesAnOrphanOnlyWhereNobodyElseHasIt() {
        Map<Long, Set<Long>> units = Map.of(A, Set.of(C, D), B, Set.of(C), OFFICE_A, Set.of());
        Passing.Outcome outcome = pass(units, duty(1, "X", A, OFFICE_A), duty(2, "X", B, B));
        assertThat(after(outcome)).containsExactly("2 X in 3 by 3", "1 X in 4 by null");
        assertThat(outcome.survivors()).isEmpty();
    }

    @Test
    void aCommuneThatTakesAnotherInKeepsItsDutyAsItIs() {
        Passing.Outcome outcome = pass(Map.of(A, Set.of(C)), duty(1, "X", A, A), duty(3, "X", C, C));
        assertThat(after(outcome)).isEmpty();
        assertThat(outcome.superseded()).extracting(DutyFact::dutyId).containsExactly(1L);
        assertThat(outcome.survivors()).containsExactly(Map.entry(1L, 3L));
    }

    @Test
    void aDissolvedTerritoryWaitsAndNothingIsRecorded() {
        Passing.Outcome outcome = pass(Map.of(A, Set.of(), OFFICE_A, Set.of()), duty(1, "X", A, OFFICE_A));
        assertThat(outcome.recorded()).isEmpty();
        assertThat(outcome.superseded()).isEmpty();
        assertThat(outcome.groups()).extracting(DutyGroup::trouble).containsExactly(Trouble.TERRITORY_GONE);
    }

    @Test
    void otherFunctionsAndOtherTerritoriesAreLeftAlone() {
        Passing.Outcome outcome = pass(MERGER, duty(1, "X", A, A), duty(2, "Y", B, B), duty(3, "X", D, D));
        assertThat(after(outcome)).containsExactly("1 X in 3 by 3", "2 Y in 3 by 3");
        assertThat(outcome.groups()).noneMatch(DutyGroup::isFolded);
    }

    @Test
    void whatWasToComeLaterFollowsTheUnitsOrEndsWithItsDuty() {
        LocalDate next = LocalDate.of(2026, 1, 1);
        DutyFact now = new DutyFact(1, 1, facts("X", A, A), new Validity(JANUARY_2025, next), 7);
        DutyFact later = new DutyFact(2, 1, facts("X", A, OFFICE_B), Validity.from(next), 7);
        DutyFact folded = new DutyFact(3, 2, facts("X", B, B), new Validity(JANUARY_2025, next), 7);
        DutyFact gone = new DutyFact(4, 2, facts("X", B, B), Validity.from(next), 7);
        Passing.Outcome outcome = pass(MERGER, now, later, folded, gone);
        assertThat(after(outcome)).containsExactly("1 X in 3 by 12", "1 X in 3 by 3");
        assertThat(outcome.superseded()).extracting(DutyFact::id).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void whatIsToComeFollowsItsHolderWhereThatOneIsContinuedAndWaitsWhereItIsNot() {
        LocalDate next = LocalDate.of(2026, 1, 1);
        DutyFact now = new DutyFact(1, 1, facts("X", A, A), new Validity(JANUARY_2025, next), 7);
        DutyFact later = new DutyFact(2, 1, facts("X", A, OFFICE_A), Validity.from(next), 7);
        Map<Long, Set<Long>> continued = Map.of(A, Set.of(C), OFFICE_A, Set.of(OFFICE_C));
        assertThat(after(pass(continued, now, later))).containsExactly("1 X in 3 by 13", "1 X in 3 by 3");
        Map<Long, Set<Long>> dissolved = Map.of(A, Set.of(C), OFFICE_A, Set.of());
        assertThat(after(pass(dissolved, now, later))).containsExactly("1 X in 3 by null", "1 X in 3 by 3");
        DutyFact nobodys = new DutyFact(2, 1, facts("X", A, null), Validity.from(next), 7);
        assertThat(after(pass(continued, now, nobodys))).containsExactly("1 X in 3 by null", "1 X in 3 by 3");
    }

    @Test
    void whatIsToComeAndTouchedByNothingStays() {
        DutyFact later = new DutyFact(2, 1, facts("X", D, D), Validity.from(LocalDate.of(2026, 1, 1)), 7);
        Passing.Outcome outcome = pass(MERGER, duty(3, "Y", A, A), later);
        assertThat(outcome.superseded()).extracting(DutyFact::dutyId).containsExactly(3L);
    }

    @Test
    void whatIsOverByTheDayIsNotSuperseded() {
        DutyFact over = new DutyFact(4, 1, facts("X", A, B), new Validity(LocalDate.of(2024, 1, 1), JANUARY_2025), 7);
        Passing.Outcome outcome = pass(MERGER, over, duty(1, "X", A, A));
        assertThat(outcome.superseded()).extracting(DutyFact::id).containsExactly(100L);
    }

    @Test
    void aDutyThatNobodyHasWaitsWhereItsTerritoryWent() {
        DutyFact orphan = new DutyFact(1, 1, facts("X", A, null), Validity.from(JANUARY_2025), 7);
        Passing.Outcome outcome = pass(MERGER, orphan);
        assertThat(after(outcome)).containsExactly("1 X in 3 by null");
        assertThat(outcome.groups()).extracting(DutyGroup::trouble).containsExactly(Trouble.NO_HOLDER);
    }

    @Test
    void aDutyThatBeginsOnTheDayPassesWhole() {
        DutyFact today = new DutyFact(1, 1, facts("X", A, A), Validity.from(JULY_2025), 7);
        Passing.Outcome outcome = pass(MERGER, today);
        assertThat(outcome.recorded()).singleElement().satisfies(fact -> {
            assertThat(fact.validity()).isEqualTo(Validity.from(JULY_2025));
            assertThat(fact.decisionId()).isEqualTo(NEW);
        });
    }

    private static Passing.Outcome pass(Map<Long, Set<Long>> heirs, DutyFact... duties) {
        return new Passing(new UnitsPassing(JULY_2025, heirs), Arrays.asList(duties)).outcome(NEW);
    }

    /** What begins on the day or later, under the plan's decision. */
    private static List<String> after(Passing.Outcome outcome) {
        return outcome.recorded().stream()
                .filter(fact -> fact.decisionId() == NEW)
                .map(fact -> (fact.dutyId() < 0 ? "new" : fact.dutyId()) + " " + fact.code() + " in " + fact.territory()
                        + " by " + fact.holder())
                .collect(Collectors.toList());
    }

    private static DutyFact duty(long id, String code, long territory, long holder) {
        return new DutyFact(id * 100, id, facts(code, territory, holder), Validity.from(JANUARY_2025), 7);
    }

    private static DutyFacts facts(String code, long territory, @Nullable Long holder) {
        return new DutyFacts(code, "Việc " + code, "Hộ tịch", "Luật", DutyKind.OWN, territory, holder);
    }
}
