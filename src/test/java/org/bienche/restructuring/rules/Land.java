package org.bienche.restructuring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A small invented land: province 10 with districts 20 and 30; communes 21, 22, 23 in the first, 31 in the second; an office 24 and a school
 * 25 of the first district; a school 26 in commune 21. Communes 21 and 22 merge into the new 90, commune 23 is divided over 90 and the new
 * 91, commune 31 continues; both districts are dissolved.
 */
final class Land {

    static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    static final long PROVINCE = 10;
    static final long DISTRICT = 20;
    static final long OFFICE = 24;
    static final long SCHOOL = 25;
    static final long SCHOOL_IN_COMMUNE = 26;

    private static final Validity SINCE_2020 = Validity.from(LocalDate.of(2020, 1, 1));

    private Land() {}

    static UnitOn unit(long id, UnitKind kind, @Nullable Long parent) {
        return unit(id, kind, parent, FundingGroup.STATE);
    }

    static UnitOn unit(long id, UnitKind kind, @Nullable Long parent, FundingGroup funding) {
        UnitFacts facts = UnitFacts.of("c" + id, "Unit " + id, kind, parent).fundedAs(funding);
        return new UnitOn(id, facts, SINCE_2020, 1);
    }

    static List<UnitOn> units() {
        return List.of(
                unit(1, UnitKind.COUNTRY, null),
                unit(PROVINCE, UnitKind.PROVINCE, 1L),
                unit(DISTRICT, UnitKind.DISTRICT, PROVINCE),
                unit(21, UnitKind.COMMUNE, DISTRICT),
                unit(22, UnitKind.COMMUNE, DISTRICT),
                unit(23, UnitKind.TOWNSHIP, DISTRICT),
                unit(OFFICE, UnitKind.OFFICE, DISTRICT),
                unit(SCHOOL, UnitKind.SCHOOL, DISTRICT, FundingGroup.G4),
                unit(SCHOOL_IN_COMMUNE, UnitKind.SCHOOL, 21L, FundingGroup.G4),
                unit(30, UnitKind.DISTRICT, PROVINCE),
                unit(31, UnitKind.COMMUNE, 30L));
    }

    static Tree before() {
        return new Tree(JULY_2025.minusDays(1), units());
    }

    static Tree with(UnitOn... more) {
        List<UnitOn> all = new ArrayList<>(units());
        all.addAll(List.of(more));
        return new Tree(JULY_2025.minusDays(1), all);
    }

    static UnitFacts facts(long id, UnitKind kind, long parent) {
        return UnitFacts.of("c" + id, "Unit " + id, kind, parent).sized(BigDecimal.ONE, 1_000);
    }

    static List<PlanUnit> planned() {
        return List.of(
                new PlanUnit(90, true, facts(90, UnitKind.COMMUNE, PROVINCE)),
                new PlanUnit(91, true, facts(91, UnitKind.COMMUNE, PROVINCE)),
                new PlanUnit(31, false, facts(31, UnitKind.COMMUNE, PROVINCE)));
    }

    static List<Succession> lines() {
        return List.of(
                new Succession(SuccessionKind.DISSOLVED, DISTRICT, null),
                new Succession(SuccessionKind.DISSOLVED, 30L, null),
                new Succession(SuccessionKind.MERGED, 21L, 90L),
                new Succession(SuccessionKind.MERGED, 22L, 90L),
                new Succession(SuccessionKind.DIVIDED, 23L, 90L),
                new Succession(SuccessionKind.DIVIDED, 23L, 91L),
                new Succession(SuccessionKind.CONTINUED, 31L, 31L),
                new Succession(SuccessionKind.ESTABLISHED, null, 90L),
                new Succession(SuccessionKind.ESTABLISHED, null, 91L));
    }

    static PlanLines plan(Map<Long, Long> settlements, Placement... placements) {
        return new PlanLines(JULY_2025, Set.of(PROVINCE), planned(), lines(), settlements, List.of(placements));
    }

    /** The plan with the district's office and school settled. */
    static PlanLines settled(Placement... placements) {
        return plan(Map.of(OFFICE, PROVINCE, SCHOOL, 90L), placements);
    }

    static PlanLines with(List<PlanUnit> units, List<Succession> lines) {
        return new PlanLines(
                JULY_2025, Set.of(PROVINCE), units, lines, Map.of(OFFICE, PROVINCE, SCHOOL, 90L), List.of());
    }

    static Group group(long unit, Leading leading, int people) {
        return new Group(unit, leading.ordinal() + 1L, leading, StaffKind.CIVIL_SERVANT, false, people);
    }

    static Norms norms() {
        return new Norms(
                rule(new TreeMap<>(Map.of(0, 1, 10, 2, 15, 3))),
                rule(3),
                rule(10),
                rule(new TreeMap<>(Map.of(0, 2, 21, 3))),
                rule(3),
                rule(2),
                rule(15),
                rule(60),
                rule(6));
    }

    private static <T> Norms.Rule<T> rule(T value) {
        return new Norms.Rule<>(value, "Article", true);
    }
}
