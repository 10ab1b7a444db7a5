package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.staffing.rules.Provinces.CLINIC;
import static org.bienche.staffing.rules.Provinces.HOSPITAL;
import static org.bienche.staffing.rules.Provinces.PROVINCE;
import static org.bienche.staffing.rules.Provinces.SCHOOL;
import static org.bienche.staffing.rules.Provinces.cascade;
import static org.bienche.staffing.rules.Provinces.quota;

import java.util.List;
import java.util.Map;
import org.bienche.organization.FundingGroup;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

/** Quotas of public employees by who pays them. */
class PayersTest {

    @Test
    void theStatePaysUnlessTheUnitPaysAllItsRunningCosts() {
        assertThat(PaidBy.of(FundingGroup.G1)).isEqualTo(PaidBy.REVENUE);
        assertThat(PaidBy.of(FundingGroup.G2)).isEqualTo(PaidBy.REVENUE);
        assertThat(PaidBy.of(FundingGroup.G3A)).isEqualTo(PaidBy.STATE);
        assertThat(PaidBy.of(FundingGroup.G4)).isEqualTo(PaidBy.STATE);
    }

    @Test
    void aQuotaThatNobodyDividedHoldsEverybodyAsBefore() {
        Cascade cascade = cascade(List.of(quota(HOSPITAL, 10, null)), Map.of(HOSPITAL, 12), Map.of(HOSPITAL, 12));

        assertThat(cascade.people(HOSPITAL, QuotaPart.ALL)).isEqualTo(12);
        assertThat(keys(cascade)).containsExactly("staffing.finding.surplus");
    }

    @Test
    void oneSidesVacancyDoesNotHideTheOthersSurplus() {
        Cascade cascade = cascade(List.of(quota(HOSPITAL, 20, 8)), Map.of(HOSPITAL, 20), Map.of(HOSPITAL, 3));

        assertThat(cascade.line(HOSPITAL))
                .extracting(Line::quota, Line::quotaFromRevenue, Line::presentFromRevenue, Line::vacant, Line::surplus)
                .containsExactly(20, 8, 3, 5, 5);
        assertThat(keys(cascade)).containsExactly("staffing.finding.surplus.STATE");
    }

    @Test
    void whatAUnitDecidesItselfDrawsOnNobodyAbove() {
        Cascade cascade = cascade(
                List.of(quota(PROVINCE, 30, null), quota(SCHOOL, 28, null), quota(CLINIC, 15, 15)),
                Map.of(SCHOOL, 28, CLINIC, 15),
                Map.of(CLINIC, 15));

        assertThat(cascade.handedDown(PROVINCE)).isEqualTo(28);
        assertThat(cascade.people(PROVINCE, QuotaPart.ALL)).isEqualTo(28);
        assertThat(cascade.line(PROVINCE))
                .extracting(Line::vacant, Line::surplus)
                .containsExactly(2, 0);
        assertThat(keys(cascade)).isEmpty();
    }

    @Test
    void aUnitThatDecidesItselfButIsNotDividedDrawsAsBefore() {
        assertThat(cascade(List.of(quota(PROVINCE, 30, null), quota(CLINIC, 15, null)), Map.of(), Map.of())
                        .handedDown(PROVINCE))
                .isEqualTo(15);
    }

    @Test
    void whoIsUnderAQuotaThatNobodyDividedCountsAsTheStatesAbove() {
        Cascade cascade = cascade(
                List.of(quota(PROVINCE, 30, 5), quota(CLINIC, 10, null)), Map.of(CLINIC, 10), Map.of(CLINIC, 10));

        assertThat(cascade.people(PROVINCE, QuotaPart.STATE)).isEqualTo(10);
        assertThat(cascade.people(PROVINCE, QuotaPart.REVENUE)).isZero();
    }

    @Test
    void bothSidesOfAHospitalDrawOnAQuotaThatNobodyDivided() {
        assertThat(cascade(List.of(quota(PROVINCE, 30, null), quota(HOSPITAL, 20, 8)), Map.of(), Map.of())
                        .handedDown(PROVINCE))
                .isEqualTo(20);
    }

    @Test
    void eachSideOfADividedQuotaIsHandedDownApart() {
        Cascade cascade = cascade(
                List.of(quota(PROVINCE, 30, 5), quota(SCHOOL, 10, null), quota(HOSPITAL, 14, 8)), Map.of(), Map.of());

        assertThat(cascade.handedDown(PROVINCE, QuotaPart.STATE)).isEqualTo(10 + 6);
        assertThat(cascade.handedDown(PROVINCE, QuotaPart.REVENUE)).isEqualTo(8);
        assertThat(keys(cascade)).containsExactly("staffing.finding.handed.down.REVENUE");
    }

    @Test
    void refusesMoreStatePaidThanIsLeftThoughTheWholeWouldSuffice() {
        Cascade cascade = cascade(List.of(quota(PROVINCE, 30, 20), quota(SCHOOL, 8, null)), Map.of(), Map.of());

        assertThat(objection(cascade, quota(HOSPITAL, 10, 7))).isEqualTo("staffing.grant.above.STATE [10, 2]");
        assertThat(objection(cascade, quota(HOSPITAL, 10, 8))).isEqualTo("");
    }

    @Test
    void refusesADivisionThatLeavesPeopleWithoutQuotaOnOneSide() {
        Cascade cascade = cascade(List.of(quota(HOSPITAL, 20, null)), Map.of(HOSPITAL, 18), Map.of());

        assertThat(objection(cascade, quota(HOSPITAL, 20, 5))).isEqualTo("staffing.grant.surplus.STATE [15, 18]");
        assertThat(objection(cascade, quota(HOSPITAL, 20, 2))).isEqualTo("");
    }

    @Test
    void aNumberWithoutADivisionIsDividedAsBefore() {
        assertThat(Quotas.asBefore(quota(HOSPITAL, 25, null), quota(HOSPITAL, 20, 8)))
                .isEqualTo(quota(HOSPITAL, 25, 8));
        assertThat(Quotas.asBefore(quota(HOSPITAL, 5, null), quota(HOSPITAL, 20, 8)))
                .isEqualTo(quota(HOSPITAL, 5, 5));
        assertThat(Quotas.asBefore(quota(HOSPITAL, 5, null), null)).isEqualTo(quota(HOSPITAL, 5, null));
    }

    private static String objection(Cascade cascade, Quota quota) {
        return Granting.objection(cascade, quota).map(Problem::getMessage).orElse("");
    }

    private static List<String> keys(Cascade cascade) {
        return cascade.findingsUnder(PROVINCE).stream().map(Finding::key).toList();
    }
}
