package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.norms.rules.Ground.JULY_2025;
import static org.bienche.norms.rules.Ground.LAW;
import static org.bienche.norms.rules.Ground.civil;
import static org.bienche.norms.rules.Ground.employees;
import static org.bienche.norms.rules.Ground.snapshot;
import static org.bienche.norms.rules.Ground.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.norms.Waste;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads beside the head, how many units there may be, and who is there without a place. */
class LeadersAndSizesTest {

    private static final UnitOn AGENCY = unit(UnitKind.AGENCY, FundingGroup.STATE);
    private static final UnitOn COMMUNE = unit(UnitKind.COMMUNE, FundingGroup.STATE);
    private static final UnitOn DEPARTMENT = unit(UnitKind.DEPARTMENT, FundingGroup.STATE);
    private static final UnitOn SCHOOL = unit(UnitKind.SCHOOL, FundingGroup.G4);
    private static final JobPosition VICE_CHAIR =
            new JobPosition(8, "PHO-CT", "Phó Chủ tịch", PositionGroup.LEADERSHIP, Leadership.DEPUTY);
    private static final JobPosition CLERK =
            new JobPosition(9, "VAN-THU", "Văn thư", PositionGroup.SHARED, Leadership.NONE);

    @ParameterizedTest(name = "a branch of {0} divisions with {1} deputies has {2} too many")
    @CsvSource({"0,2,0", "0,3,1", "1,1,0", "1,2,1", "3,2,1", "4,2,0", "4,3,1"})
    void deputiesOfABranchGoByItsDivisions(int divisions, int deputies, int tooMany) {
        List<UnitSnapshot> below = new ArrayList<>(Collections.nCopies(divisions, snapshot(DEPARTMENT)));
        below.add(snapshot(SCHOOL));
        UnitSnapshot branch = snapshot(AGENCY, AGENCY, null, below, List.of(civil(Ground.DEPUTY, deputies)));
        assertThat(excess(Norm.BRANCH_DEPUTIES, branch)).isEqualTo(tooMany);
    }

    @Test
    void onlyAnAgencyOfAnAgencyIsABranch() {
        List<StaffGroup> many = List.of(civil(Ground.DEPUTY, 9));
        assertThat(of(Norm.BRANCH_DEPUTIES, snapshot(AGENCY, COMMUNE, null, List.of(), many)))
                .isEmpty();
        assertThat(of(Norm.BRANCH_DEPUTIES, snapshot(AGENCY, null, null, List.of(), many)))
                .isEmpty();
        assertThat(of(Norm.BRANCH_DEPUTIES, snapshot(DEPARTMENT, AGENCY, null, List.of(), many)))
                .isEmpty();
    }

    @ParameterizedTest(name = "a division of a {0} unit with {1} people and {2} deputies has {3} too many")
    @CsvSource({"G4,9,1,0", "G4,9,2,1", "G4,10,2,0", "G4,10,3,1", "G2,9,2,0", "G2,9,3,1"})
    void deputiesOfADivisionGoByItsPeople(FundingGroup group, int people, int deputies, int tooMany) {
        UnitOn hospital = unit(UnitKind.PUBLIC_SERVICE_UNIT, group);
        List<StaffGroup> staff =
                List.of(employees(Ground.DEPUTY, deputies), employees(Ground.EXPERT, people - deputies));
        assertThat(excess(Norm.DIVISION_DEPUTIES, snapshot(DEPARTMENT, hospital, null, List.of(), staff)))
                .isEqualTo(tooMany);
        assertThat(of(Norm.DIVISION_DEPUTIES, snapshot(DEPARTMENT, AGENCY, null, List.of(), staff)))
                .isEmpty();
        assertThat(of(Norm.DIVISION_DEPUTIES, snapshot(DEPARTMENT, null, null, List.of(), staff)))
                .isEmpty();
    }

    @Test
    void anyDepartmentButADivisionIsMeasuredByItsCivilServants() {
        List<StaffGroup> staff = List.of(civil(Ground.DEPUTY, 2), employees(Ground.EXPERT, 20));
        assertThat(excess(Norm.DEPARTMENT_DEPUTIES, snapshot(DEPARTMENT, AGENCY, null, List.of(), staff)))
                .isEqualTo(1);
        assertThat(of(Norm.DEPARTMENT_DEPUTIES, snapshot(DEPARTMENT, SCHOOL, null, List.of(), staff)))
                .isEmpty();
        assertThat(of(Norm.DEPARTMENT_DEPUTIES, snapshot(COMMUNE, null, null, List.of(), staff)))
                .isEmpty();
    }

    @Test
    void whatADepartmentWasGrantedCountsBeforeWhoIsThere() {
        UnitSnapshot granted = new UnitSnapshot(
                DEPARTMENT,
                AGENCY,
                null,
                List.of(civil(Ground.DEPUTY, 2), civil(Ground.EXPERT, 3)),
                List.of(),
                List.of(new Holding(StaffKind.CONTRACT, 1, 0, null), new Holding(StaffKind.CIVIL_SERVANT, 10, 5, null)),
                0,
                null,
                null,
                Places.NONE,
                null,
                List.of());
        assertThat(of(Norm.DEPARTMENT_DEPUTIES, granted)).isEmpty();
    }

    @Test
    void aCommuneHasTwoOfEachDeputyInItselfAndItsCommittee() {
        UnitSnapshot committee = snapshot(AGENCY, civil(VICE_CHAIR, 2), civil(Ground.EXPERT, 9));
        UnitSnapshot department = snapshot(DEPARTMENT, civil(VICE_CHAIR, 5));
        List<StaffGroup> own = List.of(
                civil(VICE_CHAIR, 1), civil(Ground.DEPUTY, 2), new StaffGroup(VICE_CHAIR, StaffKind.CADRE, true, 7));
        NormFinding found =
                only(Norm.COMMUNE_DEPUTIES, snapshot(COMMUNE, null, null, List.of(committee, department), own));
        assertThat(found.actual()).isEqualTo(3);
        assertThat(found.allowed()).isEqualTo(2);
        assertThat(found.more()).containsExactly("Phó Chủ tịch");
        assertThat(found.severity()).as("not verified").isEqualTo(Severity.SHOULD_LOOK);
        assertThat(of(Norm.COMMUNE_DEPUTIES, snapshot(AGENCY, null, null, List.of(committee), own)))
                .isEmpty();
    }

    @Test
    void deputiesOfACommuneAreListedByTheirPosition() {
        List<StaffGroup> own = List.of(civil(VICE_CHAIR, 3), civil(Ground.DEPUTY, 4));
        assertThat(of(Norm.COMMUNE_DEPUTIES, snapshot(COMMUNE, null, null, List.of(), own)))
                .extracting(found -> found.more().getFirst())
                .containsExactly("Phó", "Phó Chủ tịch");
    }

    @ParameterizedTest(name = "{0} agencies, big city {1}: {2} too many")
    @CsvSource({"14,false,0", "15,false,1", "15,true,0", "17,true,2"})
    void aProvinceHasSoManyAgencies(int agencies, boolean bigCity, int tooMany) {
        List<UnitSnapshot> below = new ArrayList<>(Collections.nCopies(agencies, snapshot(AGENCY)));
        below.add(snapshot(COMMUNE));
        UnitOn province = bigCity ? Ground.bigCity() : unit(UnitKind.PROVINCE, FundingGroup.STATE);
        assertThat(excess(Norm.AGENCIES, snapshot(province, null, null, below, List.of())))
                .isEqualTo(tooMany);
        assertThat(of(Norm.AGENCIES, snapshot(COMMUNE, null, null, below, List.of())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} departments of a commune and {1} of its committee: {2} too many")
    @CsvSource({"4,0,0", "0,5,1", "2,3,1", "0,0,0"})
    void aCommuneHasSoManyDepartments(int own, int ofCommittee, int tooMany) {
        List<UnitSnapshot> below = new ArrayList<>(Collections.nCopies(own, snapshot(DEPARTMENT)));
        below.add(snapshot(
                AGENCY, null, null, Collections.nCopies(ofCommittee, snapshot(DEPARTMENT)), List.<StaffGroup>of()));
        below.add(snapshot(SCHOOL, null, null, List.of(snapshot(DEPARTMENT)), List.<StaffGroup>of()));
        assertThat(excess(Norm.COMMUNE_DEPARTMENTS, snapshot(COMMUNE, null, null, below, List.of())))
                .isEqualTo(tooMany);
        assertThat(of(Norm.COMMUNE_DEPARTMENTS, snapshot(AGENCY, null, null, below, List.of())))
                .isEmpty();
    }

    @Test
    void theCentreOfACommuneIsOneOfItsDepartments() {
        List<UnitSnapshot> four = Collections.nCopies(4, snapshot(DEPARTMENT));
        List<UnitSnapshot> withCentre = new ArrayList<>(four);
        withCentre.add(Ground.centre(20_000, 6));
        assertThat(of(Norm.COMMUNE_DEPARTMENTS, snapshot(COMMUNE, null, null, four, List.of())))
                .isEmpty();
        assertThat(only(Norm.COMMUNE_DEPARTMENTS, snapshot(COMMUNE, null, null, withCentre, List.of()))
                        .actual())
                .isEqualTo(5);
    }

    @ParameterizedTest(name = "a service unit of {0} units: {1}")
    @CsvSource({"2,", "3,NOTE", "4,SHOULD_LOOK"})
    void aServiceUnitHasFewUnitsBelowIt(int units, @Nullable Severity severity) {
        UnitOn centre = unit(UnitKind.PUBLIC_SERVICE_UNIT, FundingGroup.G4);
        List<UnitSnapshot> below = new ArrayList<>(Collections.nCopies(units, snapshot(centre)));
        below.add(snapshot(DEPARTMENT));
        assertThat(of(Norm.SUB_UNITS, snapshot(centre, null, null, below, List.of())))
                .extracting(NormFinding::severity)
                .isEqualTo(Stream.ofNullable(severity).toList());
        assertThat(of(Norm.SUB_UNITS, snapshot(SCHOOL, null, null, below, List.of())))
                .isEmpty();
        assertThat(of(Norm.SUB_UNITS, snapshot(COMMUNE, null, null, below, List.of())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} people in a centre for {0} inhabitants: {2} needed")
    @CsvSource(textBlock = """
                    3000, 3, 4
                    9999, 4,
                    10000, 5, 6
                    29999, 6,
                    30000, 7, 8
                    30000, 8,
                    3000, 0,
                    , 3, 15
                    """)
    void theCentreOfACommuneNeedsPeopleByItsInhabitantsAndNotAsAnyOtherUnit(
            @Nullable Integer inhabitants, int people, @Nullable Integer needed) {
        List<NormFinding> found = Stream.of(Norm.CENTRE_STAFF, Norm.SERVICE_UNIT_STAFF)
                .flatMap(norm -> of(norm, Ground.centre(inhabitants, people)).stream())
                .toList();
        assertThat(found)
                .extracting(NormFinding::allowed)
                .isEqualTo(Stream.ofNullable(needed).toList());
        assertThat(found)
                .allSatisfy(one -> assertThat(one.norm() == Norm.CENTRE_STAFF).isEqualTo(inhabitants != null));
        assertThat(found).extracting(NormFinding::severity).allMatch(Severity.NOTE::equals);
    }

    @Test
    void aSmallServiceUnitIsWorthANoteAndOneThatAMergeMadeIsToBeLookedAt() {
        UnitOn centre = unit(UnitKind.SERVICE_CENTRE, FundingGroup.G4);
        List<StaffGroup> few = List.of(employees(Ground.EXPERT, 14));
        assertThat(only(Norm.SERVICE_UNIT_STAFF, snapshot(centre, null, null, List.of(), few))
                        .severity())
                .isEqualTo(Severity.NOTE);
        NormFinding merged = only(Norm.SERVICE_UNIT_STAFF, snapshot(centre, null, JULY_2025, List.of(), few));
        assertThat(merged.severity()).isEqualTo(Severity.SHOULD_LOOK);
        assertThat(merged.allowed()).isEqualTo(15);
    }

    @Test
    void whoWaitsTooLongIsToBeSettledAtOnce() {
        UnitSnapshot unit = new UnitSnapshot(
                AGENCY, null, null, List.of(), List.of(), List.of(), 3, null, null, Places.NONE, null, List.of());
        NormFinding found = only(Norm.UNUSED, unit);
        assertThat(found.actual()).isEqualTo(3);
        assertThat(found.severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(found.waste()).isEqualTo(Waste.COUNTS);
        assertThat(of(Norm.UNUSED, snapshot(AGENCY))).isEmpty();
    }

    @Test
    void aMergedSchoolSharesItsClerksOverItsSites() {
        LocalDate merged = LocalDate.of(2026, 8, 10);
        UnitSnapshot branch = snapshot(SCHOOL, employees(CLERK, 1), employees(Ground.EXPERT, 9));
        UnitSnapshot school = snapshot(
                SCHOOL, null, merged, List.of(branch), List.of(employees(CLERK, 1), employees(Ground.HEAD, 1)));
        NormFinding found = only(Norm.SCHOOL_SHARED, school);
        assertThat(found.actual()).isEqualTo(2);
        assertThat(found.allowed()).isEqualTo(1);
        assertThat(found.more()).containsExactly("Văn thư");
        assertThat(found.provisions()).hasSize(2);
        assertThat(found.severity()).isEqualTo(Severity.SHOULD_LOOK);
        assertThat(of(Norm.SCHOOL_HEADS, school)).isEmpty();
    }

    @Test
    void aMergedSchoolHasADeputyForTheMainSiteAndEachBranch() {
        LocalDate merged = LocalDate.of(2026, 8, 10);
        List<UnitSnapshot> sites = List.of(snapshot(SCHOOL), snapshot(SCHOOL), snapshot(DEPARTMENT));
        List<StaffGroup> staff = List.of(employees(Ground.DEPUTY, 4));
        NormFinding found = only(Norm.SCHOOL_DEPUTIES, snapshot(SCHOOL, null, merged, sites, staff));
        assertThat(found.allowed()).isEqualTo(3);
        assertThat(found.more()).containsExactly(2);
    }

    @Test
    void whatASchoolDidNotSettleByTheDayOfTheResolutionMustBe() {
        List<StaffGroup> staff = List.of(employees(Ground.HEAD, 2));
        UnitSnapshot school = snapshot(SCHOOL, null, LocalDate.of(2026, 8, 10), List.of(), staff);
        assertThat(found(school, LocalDate.of(2026, 9, 30)).severity()).isEqualTo(Severity.SHOULD_LOOK);
        assertThat(found(school, LocalDate.of(2026, 10, 1)).severity()).isEqualTo(Severity.MUST_FIX);
    }

    private static NormFinding found(UnitSnapshot school, LocalDate on) {
        return NormRules.findings(school, LawBook.shipped().on(on)).stream()
                .filter(one -> one.norm() == Norm.SCHOOL_HEADS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGradeIsSaidWithItsPositionItsPeopleAndItsPercent() {
        Graded graded = new Graded(Ground.EXPERT, new TreeMap<>(Map.of(3, 4, 4, 7)));
        UnitSnapshot unit = new UnitSnapshot(
                SCHOOL, null, null, List.of(), List.of(graded), List.of(), 0, null, null, Places.NONE, null, List.of());
        assertThat(only(Norm.GRADES, unit).more()).containsExactly("Chuyên viên", 4, 11, 50);
        assertThat(only(Norm.GRADES, unit).allowed()).isEqualTo(5);
    }

    @Test
    void aContractOfProfessionalWorkIsAMatterOfTheAdministrationAlone() {
        StaffGroup contract = new StaffGroup(Ground.EXPERT, StaffKind.CONTRACT, false, 1);
        assertThat(of(Norm.CONTRACTS, snapshot(COMMUNE, contract))).hasSize(1);
        assertThat(of(Norm.CONTRACTS, snapshot(AGENCY, contract))).hasSize(1);
        assertThat(of(Norm.CONTRACTS, snapshot(DEPARTMENT, SCHOOL, null, List.of(), List.of(contract))))
                .isEmpty();
        assertThat(of(Norm.CONTRACTS, snapshot(COMMUNE, civil(Ground.EXPERT, 3))))
                .isEmpty();
    }

    private static int excess(Norm norm, UnitSnapshot unit) {
        return of(norm, unit).stream().mapToInt(NormFinding::difference).sum();
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
