package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.Establishment.Severity;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate JUNE_2030 = LocalDate.of(2030, 6, 30);
    private static final long PROVINCE = 1;
    private static final long OFFICE = 2;
    private static final long SCHOOL = 3;

    @Test
    void countsVacanciesAndSurplusUnitByUnit() {
        Cascade cascade = cascade(
                List.of(quota(PROVINCE, 20, null), quota(OFFICE, 8, null), quota(SCHOOL, 10, JUNE_2030)),
                Map.of(PROVINCE, 1, OFFICE, 5, SCHOOL, 12));

        assertThat(cascade.line(PROVINCE))
                .extracting(Line::quota, Line::handedDown, Line::present, Line::vacant, Line::surplus)
                .containsExactly(20, 18, 18, 4, 2);
    }

    @Test
    void tellsWhoHandsDownAndWhatIsLeft() {
        Quota province = quota(PROVINCE, 20, null);
        Cascade cascade = cascade(List.of(province, quota(OFFICE, 8, null)), Map.of());
        assertThat(cascade.giver(SCHOOL)).hasValue(province);
        assertThat(cascade.giver(PROVINCE)).isEmpty();
        assertThat(cascade.left(province, quota(SCHOOL, 5, null), QuotaPart.ALL))
                .isEqualTo(20 - 8 - 5);
        assertThat(cascade.left(province, quota(OFFICE, 10, null), QuotaPart.ALL))
                .isEqualTo(20 - 10);
    }

    @Test
    void namesTheUnitOfAFindingAndFindsNothingWithoutAQuota() {
        Cascade cascade = cascade(List.of(quota(SCHOOL, 10, null)), Map.of(SCHOOL, 12));
        assertThat(cascade.findings(SCHOOL))
                .singleElement()
                .satisfies(finding ->
                        assertThat(String.valueOf(finding.args().getLast())).isNotBlank());
        assertThat(cascade.findings(PROVINCE)).isEmpty();
        assertThat(cascade.findingsUnder(PROVINCE)).extracting(Finding::unitId).containsExactly(SCHOOL);
    }

    @Test
    void exactlyAsManyHandedDownAsGrantedIsInOrder() {
        assertThat(cascade(
                                List.of(quota(PROVINCE, 18, null), quota(OFFICE, 8, null), quota(SCHOOL, 10, null)),
                                Map.of())
                        .findingsUnder(PROVINCE))
                .isEmpty();
    }

    @Test
    void aUnitBetweenHasWhatIsHandedDownBelowItAndOthersNothing() {
        Cascade cascade = cascade(List.of(quota(SCHOOL, 10, null)), Map.of());
        assertThat(cascade.line(PROVINCE).quota()).isEqualTo(10);
        assertThat(cascade.line(OFFICE).quota()).isNull();
    }

    @Test
    void leavesOutWhoIsUnderNoQuota() {
        assertThat(cascade(List.of(), Map.of(SCHOOL, 12)).line(PROVINCE))
                .extracting(Line::quota, Line::vacant, Line::surplus)
                .containsExactly(null, 0, 0);
    }

    @Test
    void findsASurplusWithoutADeadlineAndOneWhoseDeadlineHasPassed() {
        assertThat(severities(quota(SCHOOL, 10, null))).containsExactly(Severity.MUST_FIX);
        assertThat(severities(quota(SCHOOL, 10, JUNE_2030))).containsExactly(Severity.SHOULD_LOOK);
        assertThat(severities(quota(SCHOOL, 10, TODAY.minusDays(1)))).containsExactly(Severity.MUST_FIX);
        assertThat(severities(quota(SCHOOL, 12, null))).isEmpty();
    }

    @Test
    void findsMoreHandedDownThanGranted() {
        Cascade cascade =
                cascade(List.of(quota(PROVINCE, 15, null), quota(OFFICE, 8, null), quota(SCHOOL, 10, null)), Map.of());
        assertThat(cascade.findingsUnder(PROVINCE))
                .extracting(Finding::key)
                .containsExactly("staffing.finding.handed.down");
    }

    private static List<Severity> severities(Quota quota) {
        return cascade(List.of(quota), Map.of(SCHOOL, 12)).findingsUnder(PROVINCE).stream()
                .map(Finding::severity)
                .toList();
    }

    private static Quota quota(long unit, int number, @Nullable LocalDate surplusUntil) {
        return new Quota(unit, 2026, StaffKind.CIVIL_SERVANT, number, surplusUntil);
    }

    private static Cascade cascade(List<Quota> quotas, Map<Long, Integer> present) {
        Tree tree = new Tree(TODAY, List.of(unit(PROVINCE, null), unit(OFFICE, PROVINCE), unit(SCHOOL, PROVINCE)));
        Map<Long, Quota> byUnit = new HashMap<>();
        quotas.forEach(quota -> byUnit.put(quota.unitId(), quota));
        return new Cascade(tree, StaffKind.CIVIL_SERVANT, byUnit, Map.of(), present, Map.of(), Map.of());
    }

    private static UnitOn unit(long id, @Nullable Long parent) {
        UnitFacts facts = UnitFacts.of("U" + id, "Đơn vị " + id, UnitKind.DEPARTMENT, parent == null ? 0 : parent);
        UnitFacts placed = new UnitFacts(
                facts.code(),
                facts.name(),
                facts.kind(),
                parent,
                facts.fundingGroup(),
                facts.payArea(),
                facts.wageZone(),
                null,
                null);
        return new UnitOn(id, placed, Validity.from(LocalDate.of(2020, 1, 1)), 1);
    }
}
