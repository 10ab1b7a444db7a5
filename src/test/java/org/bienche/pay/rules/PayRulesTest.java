package org.bienche.pay.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.StaffKind;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayRulesTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final YearMonth DECEMBER_2025 = YearMonth.of(2025, 12);
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);

    static Stream<YearMonth> months() {
        return IntStream.range(0, 14 * 12).mapToObj(FIRST::plusMonths);
    }

    @Test
    void everyLineHasOneRuleInItsOrder() {
        assertThat(PayRules.ALL.stream().map(PayRule::line)).containsExactly(PayLine.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasAName(PayLine line) {
        assertThat(Texts.has(Language.VI, line.textKey())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyMonthFrom2014OnHasLaw(YearMonth month) {
        assertThat(MonthlyLaw.of(LAW, month).month()).isEqualTo(month);
    }

    @Test
    void aMonthBefore2014IsAProblem() {
        assertThatThrownBy(() -> MonthlyLaw.of(LAW, FIRST.minusMonths(1)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("pay.month.without.law"));
    }

    @Test
    void aRaiseThatReachesBackIsOwedButWasNotPaid() {
        YearMonth may = YearMonth.of(2016, 5);
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, false, 4), 300);
        Payslip paid = PayRules.payslip(person, MonthlyLaw.of(LAW, may, LocalDate.of(2016, 5, 5)));
        Payslip owed = PayRules.payslip(person, MonthlyLaw.of(LAW, may));
        assertThat(owed.gross() - paid.gross()).isEqualTo(3 * (1_210_000 - 1_150_000));
    }

    @ParameterizedTest
    @CsvSource({
        "-5000000, 0",
        "0, 0",
        "9, 0",
        "10, 1",
        "10000000, 500000",
        "10000010, 500001",
        "30000000, 2500000",
        "39454000, 4390800",
        "60000000, 8500000",
        "100000000, 20500000",
        "100000100, 20500035",
        "17850000, 1285000"
    })
    void taxes2026InFiveBrackets(long income, long tax) {
        assertThat(MonthlyLaw.of(LAW, JULY_2026).tax().brackets().tax(income)).isEqualTo(tax);
    }

    @ParameterizedTest
    @CsvSource({
        "5000000, 250000",
        "10000000, 750000",
        "18000000, 1950000",
        "32000000, 4750000",
        "52000000, 9750000",
        "80000000, 18150000",
        "90000000, 21650000"
    })
    void taxes2025InSevenBrackets(long income, long tax) {
        assertThat(MonthlyLaw.of(LAW, DECEMBER_2025).tax().brackets().tax(income))
                .isEqualTo(tax);
    }

    @Test
    void ratesOfTheStateAdministrationAddUp() {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, false, 4), 400);
        Payslip payslip = PayRules.payslip(person, MonthlyLaw.of(LAW, JULY_2026));
        assertThat(payslip.employeeContributions()).isEqualTo(10_120_000L * 95 / 1000);
        assertThat(payslip.employerContributions()).isEqualTo(10_120_000L * 205 / 1000);
    }

    @Test
    void ratesOfPublicServiceUnitsAddUp() {
        PersonMonth person = PersonMonth.of(StaffKind.PUBLIC_EMPLOYEE, new Workplace(false, true, 4), 400);
        Payslip payslip = PayRules.payslip(person, MonthlyLaw.of(LAW, JULY_2026));
        assertThat(payslip.employeeContributions()).isEqualTo(10_120_000L * 105 / 1000);
        assertThat(payslip.amount(PayLine.UNION_DUES)).isEqualTo(10_120_000L * 5 / 1000);
        assertThat(payslip.employerContributions()).isEqualTo(10_120_000L * 235 / 1000);
    }

    @Test
    void theLinesOfASideAreInTheirOrder() {
        assertThat(PayLine.of(PayLine.Side.DEDUCTION))
                .isEqualTo(List.of(
                        PayLine.UNPAID_DAYS,
                        PayLine.SOCIAL_INSURANCE,
                        PayLine.HEALTH_INSURANCE,
                        PayLine.UNEMPLOYMENT_INSURANCE,
                        PayLine.UNION_DUES,
                        PayLine.INCOME_TAX));
    }
}
