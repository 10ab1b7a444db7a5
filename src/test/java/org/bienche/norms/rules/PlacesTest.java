package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.norms.rules.Ground.employees;
import static org.bienche.norms.rules.Ground.snapshot;
import static org.bienche.norms.rules.Ground.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people sit in their places, and what of it would be waste. */
class PlacesTest {

    private static final UnitOn SCHOOL = unit(UnitKind.SCHOOL, FundingGroup.G4);
    private static final UnitOn DEPARTMENT = unit(UnitKind.DEPARTMENT, FundingGroup.STATE);
    private static final UnitOn COMMUNE = unit(UnitKind.COMMUNE, FundingGroup.STATE);
    private static final UnitOn AGENCY = unit(UnitKind.AGENCY, FundingGroup.STATE);

    @ParameterizedTest(name = "of 10 in a position of grades {0} to {1}, {2} in 3, {3} in 4, {4} in 5: {5}")
    @CsvSource({
        "3, 5, 0, 0, 10, 5:3",
        "3, 5, 4, 0, 6, 5:3",
        "3, 5, 6, 0, 4, 5:3",
        "3, 5, 7, 0, 3, ",
        "3, 5, 5, 5, 0, 4:4",
        "3, 4, 5, 5, 0, ",
        "3, 4, 4, 6, 0, 4:5",
        "5, 5, 0, 0, 10, "
    })
    void upperGradesKeepTheShareOfTheGradesThatTheCatalogueNames(
            int lowest, int highest, int three, int four, int five, @Nullable String found) {
        Graded graded = graded(lowest, highest, Map.of(3, three, 4, four, 5, five));
        assertThat(of(Norm.GRADES, graded).stream().map(one -> one.more().get(1) + ":" + one.allowed()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void whereTheCatalogueNamesNoGradesTheFindingSaysSo() {
        Graded graded = new Graded(Ground.EXPERT, new TreeMap<>(Map.of(3, 4, 4, 6)));
        NormFinding found = of(Norm.GRADES, graded).getFirst();
        assertThat(found.key()).isEqualTo("norms.finding.GRADES.UNNAMED");
        assertThat(said(found)).contains("The catalogue names no grades");
    }

    @Test
    void aGradeOutsideThoseOfThePositionHasUntilTheDayOfTheNewGrades() {
        NormFinding found = of(Norm.RANKS, graded(3, 4, Map.of(2, 3, 3, 7))).getFirst();
        assertThat(found.actual()).isEqualTo(3);
        assertThat(found.deadline()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(found.citation()).contains("NĐ 232/2026/NĐ-CP, Điều 18");
        assertThat(said(found)).contains("grades 3 to 4");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-08-15, SHOULD_LOOK", "2027-07-01, SHOULD_LOOK", "2027-07-02, MUST_FIX"})
    void everybodyHasARankOfThePositionByJuly2027(LocalDate on, Severity severity) {
        Misfit misfit = new Misfit(Ground.EXPERT, StaffKind.CIVIL_SERVANT, "01.003, 01.002", 4);
        UnitSnapshot unit = Ground.placed(DEPARTMENT, AGENCY, new Places(List.of(misfit), List.of(), 0));
        NormFinding found = NormRules.findings(unit, LawBook.shipped().on(on)).getFirst();
        assertThat(found.norm()).isEqualTo(Norm.RANKS);
        assertThat(found.severity()).isEqualTo(severity);
        assertThat(found.actual()).isEqualTo(4);
        assertThat(found.deadline()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(found.citation()).contains("NĐ 170/2025/NĐ-CP, Điều 23");
        assertThat(said(found)).contains("01.003, 01.002");
    }

    @Test
    void beforeTheDecreeNobodyHadToHaveARankOfThePosition() {
        Misfit misfit = new Misfit(Ground.EXPERT, StaffKind.CIVIL_SERVANT, "01.003", 4);
        UnitSnapshot unit = Ground.placed(DEPARTMENT, AGENCY, new Places(List.of(misfit), List.of(), 0));
        assertThat(NormRules.findings(unit, LawBook.shipped().on(LocalDate.of(2025, 6, 30))))
                .isEmpty();
    }

    @Test
    void peopleBeyondTheApprovedPostsAreHiringWithoutQuota() {
        Posted crowded = new Posted(Ground.EXPERT, StaffKind.CIVIL_SERVANT, 3, 5);
        NormFinding found =
                only(Norm.POSTS, Ground.placed(DEPARTMENT, AGENCY, new Places(List.of(), List.of(crowded), 0)));
        assertThat(found.difference()).isEqualTo(2);
        assertThat(found.severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(found.waste()).isEqualTo(Waste.COUNTS);
        assertThat(said(found)).contains("5 people, 3 approved seats");
    }

    @ParameterizedTest(name = "given {0}, posts {1}: {2}")
    @CsvSource({"true, true, ", "false, true, GIVER", "true, false, POSTS"})
    void aQuotaHasAGiverAndPosts(boolean given, boolean posted, @Nullable String lack) {
        Holding quota = new Holding(StaffKind.CIVIL_SERVANT, 9, 5, given, posted, null);
        List<NormFinding> found = of(Norm.QUOTA_BASIS, Ground.holding(DEPARTMENT, quota, null));
        assertThat(found.stream().map(NormFinding::key))
                .isEqualTo(lack == null ? List.of() : List.of("norms.finding.QUOTA_BASIS." + lack + ".CIVIL_SERVANT"));
        assertThat(found).allSatisfy(one -> {
            assertThat(one.waste()).isEqualTo(Waste.UNCERTAIN);
            assertThat(said(one)).contains("9 granted for civil servants");
        });
    }

    @Test
    void whatIsOnlyHandedOnNeedsNoPosts() {
        Holding below = new Holding(StaffKind.CIVIL_SERVANT, 9, 5, true, false, null);
        UnitSnapshot unit = new UnitSnapshot(
                AGENCY,
                null,
                null,
                List.of(),
                List.of(),
                List.of(below),
                0,
                null,
                null,
                Places.NONE,
                null,
                List.of(Ground.holding(DEPARTMENT, below, null)));
        assertThat(of(Norm.QUOTA_BASIS, unit)).isEmpty();
    }

    @Test
    void aDeputyDirectorOfAnAgencyHeadsNoUnitOfIt() {
        Places places = new Places(List.of(), List.of(), 2);
        UnitOn province = unit(UnitKind.PROVINCE, FundingGroup.STATE);
        NormFinding found = only(Norm.DEPUTIES_WHO_HEAD, Ground.placed(AGENCY, province, places));
        assertThat(found.actual()).isEqualTo(2);
        assertThat(found.severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(found.citation()).contains("NĐ 150/2025/NĐ-CP");
        assertThat(of(Norm.DEPUTIES_WHO_HEAD, Ground.placed(AGENCY, COMMUNE, places)))
                .isEmpty();
    }

    @Test
    void whatRestsOnAValueThatIsNotVerifiedWouldBeWaste() {
        List<UnitSnapshot> departments =
                IntStream.range(0, 5).mapToObj(each -> snapshot(DEPARTMENT)).toList();
        NormFinding found = only(Norm.COMMUNE_DEPARTMENTS, snapshot(COMMUNE, null, null, departments, List.of()));
        assertThat(found.severity()).isEqualTo(Severity.SHOULD_LOOK);
        assertThat(found.waste()).isEqualTo(Waste.UNCERTAIN);
        assertThat(found.citation()).contains("NĐ 266/2026/NĐ-CP");
    }

    @ParameterizedTest(name = "merged on {0}: {1}")
    @CsvSource({"2026-08-01, COUNTS", "2026-06-30, NONE", ", NONE"})
    void aUnitSetUpTooSmallSinceTheDecreeIsWaste(@Nullable LocalDate merged, Waste waste) {
        UnitOn unit = unit(UnitKind.PUBLIC_SERVICE_UNIT, FundingGroup.G4);
        List<StaffGroup> staff = List.of(employees(Ground.EXPERT, 9));
        assertThat(only(Norm.SERVICE_UNIT_STAFF, snapshot(unit, null, merged, List.of(), staff))
                        .waste())
                .isEqualTo(waste);
    }

    @Test
    void everyActThatSomethingOnRecordTellsBelongsToANorm() {
        assertThat(Ground.LAW.get("staffing.waste_acts").value().names())
                .filteredOn(act -> Arrays.stream(Norm.values())
                        .noneMatch(norm -> norm.wasteAct().filter(act::equals).isPresent()))
                .containsExactly("TRAINING_APART_FROM_POSITION");
    }

    private static Graded graded(int lowest, int highest, Map<Integer, Integer> people) {
        return new Graded(
                Ground.EXPERT,
                new TreeSet<>(IntStream.rangeClosed(lowest, highest).boxed().toList()),
                new TreeMap<>(people));
    }

    private static List<NormFinding> of(Norm norm, Graded graded) {
        return of(
                norm,
                new UnitSnapshot(
                        SCHOOL,
                        null,
                        null,
                        List.of(),
                        List.of(graded),
                        List.of(),
                        0,
                        null,
                        null,
                        Places.NONE,
                        null,
                        List.of()));
    }

    private static List<NormFinding> of(Norm norm, UnitSnapshot unit) {
        return NormRules.findings(unit, Ground.LAW).stream()
                .filter(one -> one.norm() == norm)
                .toList();
    }

    private static NormFinding only(Norm norm, UnitSnapshot unit) {
        assertThat(of(norm, unit)).hasSize(1);
        return of(norm, unit).getFirst();
    }

    private static String said(NormFinding found) {
        return Texts.get(Language.EN, found.key(), found.args());
    }
}
