package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.Finding;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanChecksTest {

    private static Outlook outlook(Tree before, PlanLines plan, Staff staff, List<PlacedPerson> placed) {
        return Outlook.of(new Passage(before, plan), staff, placed, Land.norms());
    }

    private static List<Finding> findings(PlanLines plan, Group... staff) {
        return PlanChecks.all(outlook(Land.before(), plan, new Staff(List.of(staff)), List.of()));
    }

    private static List<String> blocking(PlanLines plan, Group... staff) {
        return findings(plan, staff).stream()
                .filter(finding -> finding.severity() == Severity.MUST_FIX)
                .map(PlanChecksTest::name)
                .toList();
    }

    private static String name(Finding finding) {
        return finding.key().replace("restructuring.finding.", "") + finding.units();
    }

    private static List<Succession> lines(Succession... more) {
        List<Succession> lines = new ArrayList<>(Land.lines());
        lines.addAll(List.of(more));
        return lines;
    }

    @Test
    void findsNothingThatBlocksASettledPlan() {
        assertThat(blocking(Land.settled(), Land.group(21, Leading.NONE, 3))).isEmpty();
    }

    static Stream<Arguments> brokenPlans() {
        List<PlanUnit> astray = new ArrayList<>(Land.planned());
        astray.set(1, new PlanUnit(91, true, Land.facts(91, UnitKind.COMMUNE, 777)));
        List<PlanUnit> circling = new ArrayList<>(Land.planned());
        circling.set(0, new PlanUnit(90, true, Land.facts(90, UnitKind.COMMUNE, 91)));
        circling.set(1, new PlanUnit(91, true, Land.facts(91, UnitKind.COMMUNE, 90)));
        List<PlanUnit> doubled = new ArrayList<>(Land.planned());
        doubled.set(
                1,
                new PlanUnit(
                        91,
                        true,
                        UnitFacts.of("c90", "Unit 91", UnitKind.WARD, Land.PROVINCE)
                                .sized(BigDecimal.ONE, 1)));
        return Stream.of(
                Arguments.of("a body is not settled", Land.plan(Map.of(Land.OFFICE, 90L)), "unsettled[25]"),
                Arguments.of(
                        "a body is settled under a unit that closes",
                        Land.plan(Map.of(Land.OFFICE, 90L, Land.SCHOOL, 21L)),
                        "unsettled[25]"),
                Arguments.of(
                        "a unit that does not exist is merged",
                        Land.with(Land.planned(), lines(new Succession(SuccessionKind.MERGED, 555L, 90L))),
                        "unit.gone[555]"),
                Arguments.of(
                        "a unit is merged and dissolved",
                        Land.with(Land.planned(), lines(new Succession(SuccessionKind.DISSOLVED, 21L, null))),
                        "two.fates[21]"),
                Arguments.of(
                        "a unit is merged into two",
                        Land.with(Land.planned(), lines(new Succession(SuccessionKind.MERGED, 21L, 91L))),
                        "two.fates[21]"),
                Arguments.of(
                        "a unit is divided into one",
                        Land.with(Land.planned(), lines(new Succession(SuccessionKind.DIVIDED, 31L, 91L))),
                        "divided.alone[31]"),
                Arguments.of(
                        "a unit is merged into one that closes",
                        Land.with(Land.planned(), lines(new Succession(SuccessionKind.MERGED, Land.OFFICE, 21L))),
                        "heir.gone[24]"),
                Arguments.of("a new unit hangs in the air", Land.with(astray, Land.lines()), "parent.gone[91]"),
                Arguments.of("units hang under each other", Land.with(circling, Land.lines()), "parent.gone[90, 91]"),
                Arguments.of("a code names two units", Land.with(doubled, Land.lines()), "code.twice[90, 91]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPlans")
    void blocksAPlanThatCannotBeCarriedOut(String what, PlanLines plan, String expected) {
        assertThat(blocking(plan)).contains(expected);
    }

    @Test
    void blocksAPlanThatSaysNothing() {
        assertThat(blocking(Land.with(List.of(), List.of()))).containsExactly("empty[]");
    }

    @Test
    void blocksPeopleWithNowhereToGo() {
        PlanLines plan = Land.with(
                Land.planned(),
                lines(
                        new Succession(SuccessionKind.DISSOLVED, Land.PROVINCE, null),
                        new Succession(SuccessionKind.DISSOLVED, 1L, null)));
        assertThat(blocking(plan, Land.group(Land.DISTRICT, Leading.NONE, 2))).contains("nowhere[20]");
    }

    @Test
    void blocksAPlacementInAUnitThatCloses() {
        Placement placement = new Placement(7, PlacementOutcome.PLACED, 22L, null, null);
        Group was = Land.group(21, Leading.NONE, 1);
        PlanLines plan = Land.settled(placement);

        List<Finding> findings = PlanChecks.all(outlook(
                Land.before(),
                plan,
                new Staff(List.of(was)),
                List.of(new PlacedPerson(placement, was, was.jobPositionId(), was.leading()))));
        assertThat(findings).extracting(PlanChecksTest::name).contains("placed.nowhere[22]");
    }

    @Test
    void blocksAPlacementOfSomebodyWhoIsNotThere() {
        assertThat(blocking(Land.settled(new Placement(7, PlacementOutcome.LEFT, null, null, null))))
                .containsExactly("placed.strangers[]");
    }

    @Test
    void tellsWhoWaitsAndByWhen() {
        assertThat(findings(Land.settled(), Land.group(23, Leading.HEAD, 1), Land.group(23, Leading.NONE, 4)))
                .filteredOn(finding -> finding.key().endsWith("finding.waiting"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.args()).containsExactly(5);
                    assertThat(finding.deadline()).isEqualTo("2030-07-01");
                    assertThat(finding.article()).isEqualTo("Article");
                });
    }

    @Test
    void countsASecondHeadOfOnePostAndDeputiesOverTheNorm() {
        List<Finding> findings = findings(
                Land.settled(),
                Land.group(21, Leading.HEAD, 1),
                Land.group(22, Leading.HEAD, 1),
                Land.group(21, Leading.DEPUTY, 2),
                Land.group(22, Leading.DEPUTY, 2),
                Land.group(Land.OFFICE, Leading.DEPUTY, 2),
                Land.group(Land.OFFICE, Leading.NONE, 7),
                Land.group(Land.SCHOOL, Leading.DEPUTY, 3),
                Land.group(Land.SCHOOL, Leading.NONE, 17));

        assertThat(findings)
                .filteredOn(finding -> finding.key().contains("leaders"))
                .extracting(finding -> name(finding) + finding.args().getFirst())
                .containsExactlyInAnyOrder(
                        "leaders.heads[90]1",
                        "leaders.communes[90]2",
                        "leaders.departments[24]1",
                        "leaders.service.units[25]1");
    }

    @Test
    void allowsTheDeputiesThatTheNumberOfStaffAllows() {
        for (int[] allowed : new int[][] {{9, 1}, {10, 2}, {14, 2}, {15, 3}, {17, 3}}) {
            int staff = allowed[0];
            int deputies = allowed[1];
            assertThat(over(staff, deputies)).isZero();
            assertThat(over(staff, deputies + 1)).isEqualTo(1);
        }
    }

    private static int over(int staff, int deputies) {
        Staff office = new Staff(List.of(
                Land.group(Land.OFFICE, Leading.DEPUTY, deputies),
                Land.group(Land.OFFICE, Leading.NONE, staff - deputies)));
        return Leaders.overNorm(Land.norms(), Land.before(), office).stream()
                .mapToInt(Excess::people)
                .sum();
    }

    @Test
    void letsAgenciesShareTheirDeputies() {
        Tree tree =
                Land.with(Land.unit(41, UnitKind.AGENCY, Land.PROVINCE), Land.unit(42, UnitKind.AGENCY, Land.PROVINCE));
        Staff six = new Staff(List.of(Land.group(41, Leading.DEPUTY, 5), Land.group(42, Leading.DEPUTY, 1)));
        Staff seven = new Staff(List.of(Land.group(41, Leading.DEPUTY, 5), Land.group(42, Leading.DEPUTY, 2)));

        assertThat(Leaders.overNorm(Land.norms(), tree, six)).isEmpty();
        assertThat(Leaders.overNorm(Land.norms(), tree, seven)).singleElement().satisfies(excess -> {
            assertThat(excess.people()).isEqualTo(1);
            assertThat(excess.units()).containsExactly(Land.PROVINCE);
        });
    }

    @Test
    void leavesSelfFinancedUnitsTheirOwnNumber() {
        Tree tree = Land.with(
                Land.unit(41, UnitKind.SERVICE_CENTRE, Land.PROVINCE, FundingGroup.G1),
                Land.unit(42, UnitKind.SERVICE_CENTRE, Land.PROVINCE, FundingGroup.G2));
        Staff staff = new Staff(List.of(Land.group(41, Leading.DEPUTY, 9), Land.group(42, Leading.DEPUTY, 4)));

        assertThat(Leaders.overNorm(Land.norms(), tree, staff)).singleElement().satisfies(excess -> {
            assertThat(excess.units()).containsExactly(42L);
            assertThat(excess.people()).isEqualTo(1);
        });
    }
}
