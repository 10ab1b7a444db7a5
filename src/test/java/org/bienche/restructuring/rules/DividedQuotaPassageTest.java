package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Tree;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.rules.Autonomy;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quotas that say who pays go through a merger: communes 21 and 22 become 90, with the district's school below it. */
class DividedQuotaPassageTest {

    private static final LocalDate DEADLINE = LocalDate.of(2030, 7, 1);
    private static final Validity YEAR_2025 = Validity.inclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void whatRevenuePaysComesTogetherBesideWhatTheStatePays() {
        assertThat(after(quota(21, 20, 5), quota(22, 15, 4))).isEqualTo(Map.of(90L, "35 of which 9"));
    }

    @Test
    void oneThatIsDividedDividesWhatTheyBecome() {
        assertThat(after(quota(21, 20, 5), quota(22, 15, null))).isEqualTo(Map.of(90L, "35 of which 5"));
        assertThat(after(quota(21, 20, null), quota(22, 15, null))).isEqualTo(Map.of(90L, "35"));
    }

    @Test
    void aDividedProvinceKeepsItsTwoSides() {
        assertThat(after(quota(Land.PROVINCE, 200, 20), quota(21, 20, 5), quota(22, 15, 4)))
                .isEqualTo(Map.of(Land.PROVINCE, "200 of which 20", 90L, "35 of which 9"));
    }

    @Test
    void anUndividedProvinceHoldsBothSidesAsOne() {
        assertThat(after(quota(Land.PROVINCE, 200, null), quota(21, 20, 5), quota(22, 15, 4)))
                .isEqualTo(Map.of(Land.PROVINCE, "200", 90L, "35 of which 9"));
    }

    @Test
    void whatADistrictKeptForItselfGoesUp() {
        assertThat(after(quota(Land.PROVINCE, 100, 10), quota(Land.DISTRICT, 40, 8), quota(21, 20, 5)))
                .isEqualTo(Map.of(Land.PROVINCE, "100 of which 10", 90L, "20 of which 5"));
    }

    @Test
    void aSchoolThatDecidesItselfDrawsOnNobodyBeforeOrAfter() {
        Tree free = Autonomy.with(Land.before(), Land.SCHOOL, FundingGroup.G2);
        assertThat(after(free, quota(Land.DISTRICT, 40, null), quota(21, 20, null), quota(Land.SCHOOL, 25, 25)))
                .as("the district's own 20 go up beside the commune's 20; neither grows by the school's 25")
                .isEqualTo(Map.of(Land.PROVINCE, "40", 90L, "20", Land.SCHOOL, "25 of which 25"));
    }

    @Test
    void aSchoolThatTheStatePaysInPartDrawsThatPartAboveItsNewCommune() {
        assertThat(after(quota(Land.DISTRICT, 40, 10), quota(21, 10, 2), quota(Land.SCHOOL, 25, 7)))
                .isEqualTo(Map.of(Land.PROVINCE, "40 of which 10", 90L, "35 of which 9", Land.SCHOOL, "25 of which 7"));
    }

    @Test
    void aSchoolThatDecidesItselfButIsNotDividedDrawsAsBefore() {
        Tree free = Autonomy.with(Land.before(), Land.SCHOOL, FundingGroup.G2);
        assertThat(after(free, quota(21, 20, null), quota(Land.SCHOOL, 25, null)))
                .isEqualTo(Map.of(90L, "45", Land.SCHOOL, "25"));
    }

    @Test
    void whatWasGrantedForTheTimeBeingStaysSoOnlyWhereAllOfItWas() {
        QuotaRow provisional = row(21, 20, null, Nature.PROVISIONAL);
        assertThat(natures(provisional, row(22, 15, null, Nature.PROVISIONAL))).containsExactly(Nature.PROVISIONAL);
        assertThat(natures(provisional, quota(22, 15, null))).containsExactly(Nature.GRANTED);
        assertThat(natures(row(Land.PROVINCE, 100, null, Nature.PROVISIONAL), quota(Land.DISTRICT, 10, null)))
                .as("a quota that stays where it was keeps its nature")
                .isEmpty();
    }

    @Test
    void aSurplusIsWrittenDownOnlyWhereThereAreMorePeopleThanPlaces() {
        assertThat(surplus(35)).isNull();
        assertThat(surplus(36)).isEqualTo(DEADLINE);
    }

    @Test
    void sidesAddUp() {
        QuotaRow.Sides five = new QuotaRow.Sides(3, 2);
        QuotaRow.Sides nine = new QuotaRow.Sides(4, 5);
        assertThat(five.sum()).isEqualTo(5);
        assertThat(five.plus(nine)).isEqualTo(new QuotaRow.Sides(7, 7));
        assertThat(nine.minus(five)).isEqualTo(new QuotaRow.Sides(1, 3));
        assertThat(five.minus(nine).notNegative()).isEqualTo(QuotaRow.Sides.NONE);
    }

    private static Map<Long, String> after(QuotaRow... before) {
        return after(Land.before(), before);
    }

    private static Map<Long, String> after(Tree tree, QuotaRow... before) {
        List<QuotaRow> after = new ArrayList<>(List.of(before));
        QuotaPassage.Change change = change(tree, new Staff(List.of()), before);
        after.removeAll(change.ended());
        after.addAll(change.begun());
        return after.stream()
                .filter(row -> row.number() > 0)
                .collect(Collectors.toMap(
                        QuotaRow::unitId,
                        row -> row.number() + (row.fromRevenue() == null ? "" : " of which " + row.fromRevenue())));
    }

    private static QuotaPassage.Change change(Tree tree, Staff staff, QuotaRow... before) {
        return new QuotaPassage(new Passage(tree, Land.settled())).change(List.of(before), staff, DEADLINE);
    }

    private static List<Nature> natures(QuotaRow... before) {
        return change(Land.before(), new Staff(List.of()), before).begun().stream()
                .map(QuotaRow::nature)
                .toList();
    }

    private static @Nullable LocalDate surplus(int people) {
        Group there = new Group(90, 1, Leading.NONE, StaffKind.PUBLIC_EMPLOYEE, false, people);
        return change(Land.before(), new Staff(List.of(there)), quota(21, 20, null), quota(22, 15, null))
                .begun()
                .getFirst()
                .surplusUntil();
    }

    private static QuotaRow quota(long unit, int number, @Nullable Integer revenue) {
        return row(unit, number, revenue, Nature.GRANTED);
    }

    private static QuotaRow row(long unit, int number, @Nullable Integer revenue, Nature nature) {
        return new QuotaRow(unit, unit, 2025, StaffKind.PUBLIC_EMPLOYEE, number, revenue, nature, null, YEAR_2025);
    }
}
