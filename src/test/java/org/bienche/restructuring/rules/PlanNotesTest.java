package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan is told beside what blocks it. */
class PlanNotesTest {

    private static List<Finding> findings(Tree before, PlanLines plan, Group... staff) {
        return PlanChecks.all(
                Outlook.of(new Passage(before, plan), new Staff(List.of(staff)), List.of(), Land.norms()));
    }

    private static Set<String> names(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.key().replace("restructuring.finding.", "") + finding.units())
                .collect(Collectors.toSet());
    }

    private static PlanLines with(UnitFacts facts, PlanUnit... more) {
        List<PlanUnit> units = new ArrayList<>(Land.planned());
        units.set(0, new PlanUnit(90, true, facts));
        units.addAll(List.of(more));
        List<Succession> lines = new ArrayList<>(Land.lines());
        Stream.of(more)
                .filter(PlanUnit::isNew)
                .forEach(unit -> lines.add(new Succession(SuccessionKind.ESTABLISHED, null, unit.unitId())));
        return Land.with(units, lines);
    }

    private static UnitFacts named(String name, UnitKind kind) {
        return UnitFacts.of("c90", name, kind, Land.PROVINCE).sized(BigDecimal.ONE, 1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Một, WARD, true",
        "Xã Một, WARD, false",
        "Xã Một, COMMUNE, true",
        "Phường Một, COMMUNE, false",
        "Đặc khu Một, COMMUNE, false",
        "Đặc khu Một, SPECIAL_ZONE, true",
        "Xã Một, SPECIAL_ZONE, false",
        "Tên bất kỳ, TOWNSHIP, true"
    })
    void looksWhetherNameAndKindAgree(String name, UnitKind kind, boolean agree) {
        Set<String> names = names(findings(Land.before(), with(named(name, kind))));
        assertThat(names.contains("name.and.kind[90]")).isNotEqualTo(agree);
    }

    @Test
    void aBodyIsCalledAsItLikes() {
        PlanUnit office = new PlanUnit(92, true, UnitFacts.of("c92", "Phường", UnitKind.OFFICE, Land.PROVINCE));
        Set<String> names = names(findings(Land.before(), with(named("Xã Một", UnitKind.COMMUNE), office)));
        assertThat(names).noneMatch(name -> name.startsWith("name.and.kind") || name.startsWith("size.unknown"));
    }

    @Test
    void asksForAreaAndPopulationOfCommunes() {
        UnitFacts facts = named("Xã Một", UnitKind.COMMUNE);
        assertThat(names(findings(Land.before(), with(facts.sized(null, 1_000)))))
                .contains("size.unknown[90]");
        assertThat(names(findings(Land.before(), with(facts.sized(BigDecimal.ONE, null)))))
                .contains("size.unknown[90]");
        assertThat(names(findings(Land.before(), with(facts)))).noneMatch(name -> name.startsWith("size.unknown"));
    }

    @Test
    void bodiesOfOneNameUnderOneParentAreToBeMergedNext() {
        UnitOn twin = new UnitOn(
                27,
                UnitFacts.of("c27", "unit 24", UnitKind.OFFICE, 30L),
                Land.unit(1, UnitKind.COUNTRY, null).validity(),
                1);
        PlanLines settled = Land.plan(Map.of(Land.OFFICE, Land.PROVINCE, Land.SCHOOL, 90L, 27L, Land.PROVINCE));
        assertThat(names(findings(Land.with(twin), settled))).contains("same.name[24, 27]");
        PlanLines apart = Land.plan(Map.of(Land.OFFICE, Land.PROVINCE, Land.SCHOOL, 90L, 27L, 90L));
        assertThat(names(findings(Land.with(twin), apart))).noneMatch(name -> name.startsWith("same.name"));
    }

    @Test
    void bodiesShareACodeOnlyUnderDifferentParents() {
        UnitFacts office = UnitFacts.of("c24", "New office", UnitKind.OFFICE, Land.PROVINCE);
        UnitFacts commune = named("Xã Một", UnitKind.COMMUNE);
        assertThat(names(findings(Land.before(), with(commune, new PlanUnit(92, true, office)))))
                .contains("code.twice[92]");
        assertThat(names(findings(Land.before(), with(commune, new PlanUnit(92, true, office.under(90))))))
                .noneMatch(name -> name.startsWith("code.twice"));
        UnitFacts level = UnitFacts.of("c24", "Xã Hai", UnitKind.COMMUNE, Land.PROVINCE);
        assertThat(names(findings(Land.before(), with(commune, new PlanUnit(92, true, level)))))
                .noneMatch(name -> name.startsWith("code.twice"));
    }

    @Test
    void aNewServiceUnitNeedsItsLeastStaff() {
        UnitFacts centre = UnitFacts.of("c92", "Centre", UnitKind.SERVICE_CENTRE, Land.PROVINCE)
                .fundedAs(FundingGroup.G4);
        PlanLines plan = with(named("Xã Một", UnitKind.COMMUNE), new PlanUnit(92, true, centre));
        List<Finding> findings = findings(Land.before(), plan);
        assertThat(findings)
                .filteredOn(finding -> finding.key().endsWith("small.service.unit"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.units()).containsExactly(92L);
                    assertThat(finding.args()).containsExactly(1, 15);
                    assertThat(finding.article()).isEqualTo("Article");
                });
        assertThat(names(findings(Land.before(), Land.settled())))
                .noneMatch(name -> name.startsWith("small.service.unit"));
    }

    @Test
    void leadersWhoLoseTheirPostKeepTheAllowance() {
        assertThat(findings(Land.before(), Land.settled(), Land.group(23, Leading.HEAD, 2)))
                .filteredOn(finding -> finding.key().endsWith("losing.post"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly(2, 6));
        assertThat(names(findings(Land.before(), Land.settled(), Land.group(23, Leading.NONE, 2))))
                .noneMatch(name -> name.startsWith("losing.post"));
    }

    @Test
    void tellsOfLeadersOverTheNormByWhenToComply() {
        assertThat(findings(Land.before(), Land.settled(), Land.group(Land.OFFICE, Leading.DEPUTY, 2)))
                .filteredOn(finding -> finding.key().endsWith("leaders.departments"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.deadline()).isEqualTo("2030-07-01");
                    assertThat(finding.args()).containsExactly(1, 1);
                });
    }

    @Test
    void aUnitThatStaysAsItIsDoesNotChange() {
        UnitOn same = Land.before().node(31);
        PlanLines plan = Land.with(
                List.of(new PlanUnit(31, false, same.facts())),
                List.of(new Succession(SuccessionKind.CONTINUED, 31L, 31L)));
        assertThat(new Passage(Land.before(), plan).changes()).isEmpty();
        PlanLines sized = Land.with(
                List.of(new PlanUnit(31, false, same.facts().sized(BigDecimal.TEN, null))), plan.successions());
        assertThat(new Passage(Land.before(), sized).changes())
                .containsExactly(new UnitChange.Amend(31, same.facts().sized(BigDecimal.TEN, null)));
    }

    @Test
    void anAreaOfOtherTrailingZerosIsTheSame() {
        UnitOn measured = new UnitOn(
                31,
                UnitFacts.of("c31", "Unit 31", UnitKind.COMMUNE, 10L).sized(new BigDecimal("2.50"), 9),
                Land.unit(1, UnitKind.COUNTRY, null).validity(),
                1);
        Tree before = new Tree(
                Land.JULY_2025.minusDays(1),
                List.of(Land.unit(1, UnitKind.COUNTRY, null), Land.unit(10, UnitKind.PROVINCE, 1L), measured));
        List<Succession> lines = List.of(new Succession(SuccessionKind.CONTINUED, 31L, 31L));
        PlanUnit same = new PlanUnit(31, false, measured.facts().sized(new BigDecimal("2.5"), 9));
        PlanUnit other = new PlanUnit(31, false, measured.facts().sized(new BigDecimal("2.6"), 9));
        assertThat(new Passage(before, Land.with(List.of(same), lines)).changes())
                .isEmpty();
        assertThat(new Passage(before, Land.with(List.of(other), lines)).changes())
                .hasSize(1);
    }

    @Test
    void tellsWhereThePeopleOfEachClosingUnitGo() {
        Passage passage = new Passage(Land.before(), Land.settled());
        assertThat(passage.moves()).containsOnlyKeys(Land.DISTRICT, 21L, 22L, 23L, 30L);
        assertThat(passage.moves().get(21L))
                .satisfies(move -> assertThat(move.to()).isEqualTo(90));
        assertThat(passage.planned(90)).isEqualTo(Land.planned().getFirst());
        assertThat(passage.planned(21)).isNull();
        assertThat(passage.scopeAfter())
                .containsExactlyInAnyOrder(
                        Land.PROVINCE, Land.OFFICE, Land.SCHOOL, Land.SCHOOL_IN_COMMUNE, 31L, 90L, 91L);
    }
}
