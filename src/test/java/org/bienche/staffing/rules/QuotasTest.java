package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienche.staffing.rules.Provinces.SCHOOL;
import static org.bienche.staffing.rules.Provinces.TODAY;
import static org.bienche.staffing.rules.Provinces.quota;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Quota;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every change of a quota keeps to. */
class QuotasTest {

    @ParameterizedTest
    @ValueSource(ints = {2016, 2026, 2036})
    void aYearIsWithinTenOfThisOne(int year) {
        assertThatCode(() -> Quotas.checkYear(year, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2037, 0, -2026, Integer.MAX_VALUE})
    void aYearThatNobodyMeansIsNamed(int year) {
        refused(() -> Quotas.checkYear(year, TODAY), "staffing.year.absurd", "/year");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10000000, 0", "-5, -5"})
    void aNumberIsFromTheLeastToTenMillion(int number, int least) {
        assertThatCode(() -> Quotas.checkNumber(number, least)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "10000001, 0"})
    void aNumberThatNobodyMeansIsRefused(int number, int least) {
        refused(() -> Quotas.checkNumber(number, least), "staffing.number.absurd", "/number");
    }

    @Test
    void aSurplusIsSettledByADayToComeNoLaterThanTheLawsLastOne() {
        LocalDate last = TODAY.plusMonths(60);
        assertThatCode(() -> Quotas.checkSurplus(null, TODAY, last)).doesNotThrowAnyException();
        assertThatCode(() -> Quotas.checkSurplus(TODAY.plusDays(1), TODAY, last))
                .doesNotThrowAnyException();
        assertThatCode(() -> Quotas.checkSurplus(last, TODAY, last)).doesNotThrowAnyException();
        refused(() -> Quotas.checkSurplus(TODAY, TODAY, last), "staffing.surplus.deadline", "/surplusUntil");
        refused(
                () -> Quotas.checkSurplus(TODAY.minusDays(1), TODAY, last),
                "staffing.surplus.deadline",
                "/surplusUntil");
        refused(() -> Quotas.checkSurplus(last.plusDays(1), TODAY, last), "staffing.surplus.far", "/surplusUntil");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 10})
    void revenuePaysSomeAllOrNobodyOfTheNumber(int revenue) {
        assertThatCode(() -> Quotas.checkRevenue(StaffKind.PUBLIC_EMPLOYEE, 10, revenue))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void revenuePaysNeitherMoreThanAllNorFewerThanNone(int revenue) {
        refused(
                () -> Quotas.checkRevenue(StaffKind.PUBLIC_EMPLOYEE, 10, revenue),
                "staffing.revenue.absurd",
                "/fromRevenue");
    }

    @Test
    void onlyPublicEmployeesArePaidFromRevenue() {
        assertThatCode(() -> Quotas.checkRevenue(StaffKind.CIVIL_SERVANT, 10, null))
                .doesNotThrowAnyException();
        refused(() -> Quotas.checkRevenue(StaffKind.CIVIL_SERVANT, 10, 0), "staffing.revenue.kind", "/fromRevenue");
    }

    @Test
    void aNumberThatSaysNothingOfWhoPaysIsDividedAsTheOneBefore() {
        assertThat(divided(quota(SCHOOL, 20, null), quota(SCHOOL, 10, 4))).isEqualTo(4);
        assertThat(divided(quota(SCHOOL, 3, null), quota(SCHOOL, 10, 4))).isEqualTo(3);
        assertThat(divided(quota(SCHOOL, 20, 7), quota(SCHOOL, 10, 4))).isEqualTo(7);
        assertThat(divided(quota(SCHOOL, 20, null), quota(SCHOOL, 10, null))).isNull();
        assertThat(Quotas.asBefore(quota(SCHOOL, 20, null), null).isDivided()).isFalse();
    }

    private static @Nullable Integer divided(Quota asked, Quota known) {
        return Quotas.asBefore(asked, known).fromRevenue();
    }

    private static void refused(ThrowingCallable change, String key, String field) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.errors()).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo(field);
                assertThat(error.key()).isEqualTo(key);
            });
        });
    }
}
