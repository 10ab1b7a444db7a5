package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienche.norms.rules.Ground.AUGUST_2026;
import static org.bienche.norms.rules.Ground.JULY_2025;
import static org.bienche.norms.rules.Ground.LAW;
import static org.bienche.norms.rules.Ground.civil;
import static org.bienche.norms.rules.Ground.employees;
import static org.bienche.norms.rules.Ground.snapshot;
import static org.bienche.norms.rules.Ground.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienche.legislation.LawBook;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.norms.Waste;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NormRulesTest {

    private static final UnitOn DEPARTMENT = unit(UnitKind.DEPARTMENT, FundingGroup.STATE);
    private static final UnitOn SCHOOL = unit(UnitKind.SCHOOL, FundingGroup.G4);

    @Test
    void nameEveryNormOnce() {
        assertThat(NormRules.ALL).extracting(NormRules.Named::norm).containsExactly(Norm.values());
    }

    @ParameterizedTest
    @EnumSource(Norm.class)
    void everyNormHasItsNameAndSentence(Norm norm) {
        for (Language language : Language.values()) {
            assertThat(Texts.has(language, "norms.norm." + norm)).isTrue();
            assertThat(Texts.has(language, "norms.finding." + norm)).isTrue();
        }
    }

    @Test
    void aFindingWithoutAPlaceInTheLawIsRefused() {
        assertThatThrownBy(() -> new NormFinding(
                        DEPARTMENT, Norm.SURPLUS, Severity.NOTE, "key", 1, 0, List.of(), List.of(), Waste.NONE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("place in the law");
    }

    @ParameterizedTest(name = "a department of {0} civil servants with {1} deputies has {2} too many")
    @CsvSource({"9,1,0", "9,2,1", "10,2,0", "12,2,0", "12,3,1", "15,3,0", "17,3,0", "17,4,1"})
    void deputiesOfADepartmentGoByItsCivilServants(int staff, int deputies, int tooMany) {
        List<NormFinding> found = of(
                Norm.DEPARTMENT_DEPUTIES,
                snapshot(DEPARTMENT, civil(Ground.DEPUTY, deputies), civil(Ground.EXPERT, staff - deputies)));
        assertThat(found.stream().mapToInt(NormFinding::difference).sum()).isEqualTo(tooMany);
    }

    @Test
    void tooManyDeputiesHaveFiveYearsAfterARestructuringAndNoneWithoutOne() {
        List<StaffGroup> staff = List.of(civil(Ground.DEPUTY, 2), civil(Ground.EXPERT, 3));
        NormFinding late = only(Norm.DEPARTMENT_DEPUTIES, snapshot(DEPARTMENT, null, null, List.of(), staff));
        NormFinding inTime = only(Norm.DEPARTMENT_DEPUTIES, snapshot(DEPARTMENT, null, JULY_2025, List.of(), staff));

        assertThat(late.severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(late.waste()).isEqualTo(Waste.COUNTS);
        assertThat(late.citation()).contains("NĐ 150/2025/NĐ-CP", "NĐ 266/2026/NĐ-CP, Điều 4 khoản 2");
        assertThat(inTime.severity()).isEqualTo(Severity.SHOULD_LOOK);
        assertThat(inTime.waste()).isEqualTo(Waste.NONE);
        assertThat(inTime.deadline()).isEqualTo(LocalDate.of(2030, 7, 1));
    }

    @Test
    void whoWaitsIsNoDeputy() {
        StaffGroup waiting = new StaffGroup(Ground.DEPUTY, StaffKind.CIVIL_SERVANT, true, 5);
        assertThat(of(Norm.DEPARTMENT_DEPUTIES, snapshot(DEPARTMENT, waiting, civil(Ground.EXPERT, 3))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} agencies, big city {1}: {2} deputies are {3} too many")
    @CsvSource({"14,false,42,0", "14,false,43,1", "15,true,55,0", "15,true,56,1"})
    void agenciesOfAProvinceShareTheirDeputies(int agencies, boolean bigCity, int deputies, int tooMany) {
        UnitSnapshot one = snapshot(unit(UnitKind.AGENCY, FundingGroup.STATE), civil(Ground.DEPUTY, deputies));
        UnitSnapshot other = snapshot(unit(UnitKind.AGENCY, FundingGroup.STATE));
        List<UnitSnapshot> below = new ArrayList<>(Collections.nCopies(agencies - 1, other));
        below.add(one);
        UnitOn province = bigCity ? Ground.bigCity() : unit(UnitKind.PROVINCE, FundingGroup.STATE);
        List<NormFinding> found = of(Norm.AGENCY_DEPUTIES, snapshot(province, null, null, below, List.of()));
        assertThat(found.stream().mapToInt(NormFinding::difference).sum()).isEqualTo(tooMany);
    }

    @ParameterizedTest(name = "a {0} unit of {1} people with {2} deputies has {3} too many")
    @CsvSource({"G4,20,2,0", "G4,20,3,1", "G4,21,3,0", "G3A,21,4,1", "G2,16,3,0", "G2,16,4,1", "G1,16,9,0"})
    void deputiesOfAServiceUnitGoByItsGroupAndStaff(FundingGroup group, int staff, int deputies, int tooMany) {
        UnitSnapshot unit = snapshot(
                unit(UnitKind.PUBLIC_SERVICE_UNIT, group),
                employees(Ground.DEPUTY, deputies),
                employees(Ground.EXPERT, staff - deputies));
        assertThat(of(Norm.SERVICE_UNIT_DEPUTIES, unit).stream()
                        .mapToInt(NormFinding::difference)
                        .sum())
                .isEqualTo(tooMany);
    }

    @ParameterizedTest(name = "a {0} with {1} people: {2}")
    @CsvSource({"SERVICE_CENTRE,15,0", "SERVICE_CENTRE,14,1", "SERVICE_CENTRE,0,0", "DEPARTMENT,3,0"})
    void aServiceUnitNeedsFifteen(UnitKind kind, int people, int findings) {
        UnitSnapshot unit = snapshot(unit(kind, FundingGroup.G4), employees(Ground.EXPERT, people));
        assertThat(of(Norm.SERVICE_UNIT_STAFF, unit)).hasSize(findings);
    }

    @ParameterizedTest(name = "a division with {0} people: {1}")
    @CsvSource({"7,0", "6,1", "0,0"})
    void aDivisionNeedsSeven(int people, int findings) {
        UnitSnapshot unit = snapshot(DEPARTMENT, SCHOOL, null, List.of(), List.of(employees(Ground.EXPERT, people)));
        assertThat(of(Norm.DIVISION_STAFF, unit)).hasSize(findings);
    }

    @ParameterizedTest(name = "granted {0}, present {1}, settled by {2}, restructured {3}: {4} by {5}")
    @CsvSource({
        "5, 5, , , , ",
        "5, 6, , , MUST_FIX, ",
        "5, 6, 2027-01-01, , SHOULD_LOOK, 2027-01-01",
        "5, 6, 2026-01-01, , MUST_FIX, 2026-01-01",
        "5, 6, 2030-07-01, 2025-07-01, SHOULD_LOOK, 2030-07-01",
        "5, 6, 2031-01-01, 2025-07-01, MUST_FIX, 2030-07-01"
    })
    void aSurplusIsSettledWithinFiveYears(
            int granted,
            int present,
            @Nullable LocalDate settledBy,
            @Nullable LocalDate restructured,
            @Nullable Severity severity,
            @Nullable LocalDate deadline) {
        Holding quota = new Holding(StaffKind.CIVIL_SERVANT, granted, present, settledBy);
        List<NormFinding> found = of(Norm.SURPLUS, Ground.holding(DEPARTMENT, quota, restructured));
        assertThat(found).hasSize(severity == null ? 0 : 1);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(severity);
            assertThat(one.deadline()).isEqualTo(deadline);
        });
    }

    @Test
    void aSchoolMergedUnderTheResolutionHasOneHeadAndADeputyForEachSite() {
        List<StaffGroup> staff =
                List.of(employees(Ground.HEAD, 2), employees(Ground.DEPUTY, 3), employees(Ground.ACCOUNTANT, 2));
        UnitSnapshot branch = snapshot(SCHOOL, employees(Ground.EXPERT, 20));
        UnitSnapshot merged = snapshot(SCHOOL, null, LocalDate.of(2026, 8, 10), List.of(branch), staff);

        assertThat(only(Norm.SCHOOL_HEADS, merged).difference()).isEqualTo(1);
        assertThat(only(Norm.SCHOOL_DEPUTIES, merged).difference()).isEqualTo(1);
        assertThat(only(Norm.SCHOOL_SHARED, merged).deadline()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(of(Norm.SERVICE_UNIT_DEPUTIES, merged)).isEmpty();
        assertThat(of(Norm.SCHOOL_HEADS, snapshot(SCHOOL, null, JULY_2025, List.of(branch), staff)))
                .isEmpty();
    }

    @Test
    void theUpperOfTwoGradesHasHalfAtMost() {
        Graded graded = new Graded(Ground.EXPERT, new TreeMap<>(Map.of(3, 4, 4, 6)));
        UnitSnapshot unit = new UnitSnapshot(
                SCHOOL, null, null, List.of(), List.of(graded), List.of(), 0, null, null, Places.NONE, null, List.of());
        NormFinding found = only(Norm.GRADES, unit);
        assertThat(found.actual()).isEqualTo(6);
        assertThat(found.allowed()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} of 20 in professional positions: {1}")
    @CsvSource({"13,0", "12,1"})
    void professionalsAreSixtyFivePercent(int professionals, int findings) {
        UnitSnapshot unit =
                snapshot(SCHOOL, employees(Ground.EXPERT, professionals), employees(Ground.DRIVER, 20 - professionals));
        assertThat(of(Norm.PROFESSIONAL_SHARE, unit)).hasSize(findings);
    }

    @Test
    void professionalWorkOfTheAdministrationByContractIsToBeLookedAt() {
        StaffGroup contract = new StaffGroup(Ground.EXPERT, StaffKind.CONTRACT, false, 2);
        StaffGroup driver = new StaffGroup(Ground.DRIVER, StaffKind.CONTRACT, false, 2);
        assertThat(only(Norm.CONTRACTS, snapshot(DEPARTMENT, contract, driver)).actual())
                .isEqualTo(2);
        assertThat(of(Norm.CONTRACTS, snapshot(SCHOOL, contract))).isEmpty();
    }

    @ParameterizedTest(name = "work of {0} hours in a year for {1} people: {2}")
    @CsvSource({
        "1760, 1, ",
        "1936, 1, SHOULD_LOOK norms.finding.WORKLOAD",
        "3520, 3, NOTE norms.finding.WORKLOAD.SLACK",
        "10, 0, SHOULD_LOOK norms.finding.WORKLOAD.NOBODY"
    })
    void workFitsThePeople(String hours, int people, @Nullable String said) {
        Validity year = Validity.inclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Demand work = new Demand(
                year,
                new BigDecimal(hours),
                BigDecimal.valueOf(1_760),
                new BigDecimal("1.1"),
                new BigDecimal("0.7"),
                List.of(LAW.get("staffing.workload.hours")));
        UnitSnapshot unit = new UnitSnapshot(
                DEPARTMENT,
                null,
                null,
                List.of(civil(Ground.EXPERT, people)),
                List.of(),
                List.of(),
                0,
                null,
                null,
                Places.NONE,
                work,
                List.of());
        assertThat(of(Norm.WORKLOAD, unit).stream().map(one -> one.severity() + " " + one.key()))
                .isEqualTo(said == null ? List.of() : List.of(said));
        assertThat(of(Norm.WORKLOAD, unit)).allSatisfy(one -> {
            assertThat(one.allowed()).isEqualTo(work.needed());
            assertThat(Texts.get(Language.VI, one.key(), one.args())).doesNotContain("{");
        });
    }

    @Test
    void nothingIsWasteBeforeTheDecreeOnIt() {
        UnitSnapshot unit = snapshot(DEPARTMENT, civil(Ground.DEPUTY, 2), civil(Ground.EXPERT, 3));
        assertThat(NormRules.findings(unit, LawBook.shipped().on(LocalDate.of(2026, 6, 30))))
                .isNotEmpty()
                .allMatch(one -> one.waste() == Waste.NONE);
        assertThat(NormRules.findings(unit, LawBook.shipped().on(AUGUST_2026)))
                .anyMatch(one -> one.waste() == Waste.COUNTS);
    }

    private static List<NormFinding> of(Norm norm, UnitSnapshot unit) {
        return NormRules.findings(unit, LAW).stream()
                .filter(one -> one.norm() == norm)
                .toList();
    }

    private static NormFinding only(Norm norm, UnitSnapshot unit) {
        assertThat(of(norm, unit)).hasSize(1);
        return of(norm, unit).getFirst();
    }
}
