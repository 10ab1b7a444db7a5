package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.bienche.legislation.LawBook;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.rules.PayRules;
import org.bienche.pay.rules.TaxBrackets;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;

class PayPropertiesTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final YearMonth FIRST = YearMonth.of(2014, 1);

    @Property
    void netIsEarningsLessDeductionsInEveryMonth(
            @ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        Payslip payslip = PayRules.payslip(person, MonthlyLaw.of(LAW, month));
        assertThat(payslip.gross()).isEqualTo(payslip.sum(Side.EARNING));
        assertThat(payslip.net()).isEqualTo(payslip.gross() - payslip.sum(Side.DEDUCTION));
        assertThat(payslip.employerContributions()).isEqualTo(payslip.sum(Side.EMPLOYER));
        assertThat(PayLine.of(Side.EARNING)).allMatch(line -> payslip.amount(line) >= 0);
        assertThat(PayLine.of(Side.DEDUCTION)).allMatch(line -> payslip.amount(line) >= 0);
    }

    @Property
    void explainingChangesNoAmount(@ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        MonthlyLaw law = MonthlyLaw.of(LAW, month);
        Payslip bare = PayRules.payslip(person, law);
        ExplainedPayslip explained = PayRules.explain(person, law);
        assertThat(PayLine.values())
                .allMatch(line -> bare.amount(line) == explained.payslip().amount(line));
        assertThat(explained.lines()).allMatch(line -> line.amount() == bare.amount(line.line()));
    }

    @Property
    void taxNeverFallsAndNeverJumps(
            @ForAll("months") YearMonth month, @ForAll @LongRange(min = -50_000_000, max = 200_000_000) long income) {
        TaxBrackets brackets = MonthlyLaw.of(LAW, month).tax().brackets();
        long step = brackets.tax(income + 1) - brackets.tax(income);
        assertThat(step).isBetween(0L, 1L);
    }

    @Property
    void aHigherCoefficientNeverLowersTheNet(
            @ForAll("months") YearMonth month, @ForAll @IntRange(min = 100, max = 999) int coefficient) {
        MonthlyLaw law = MonthlyLaw.of(LAW, month);
        Workplace workplace = new Workplace(false, true, 1);
        long lower = PayRules.payslip(PersonMonth.of(StaffKind.PUBLIC_EMPLOYEE, workplace, coefficient), law)
                .net();
        long higher = PayRules.payslip(PersonMonth.of(StaffKind.PUBLIC_EMPLOYEE, workplace, coefficient + 1), law)
                .net();
        boolean increaseEnds =
                coefficient == 234 && !month.isBefore(YearMonth.of(2015, 1)) && month.isBefore(YearMonth.of(2016, 5));
        assertThat(higher >= lower || increaseEnds).isTrue();
    }

    @Property
    void contributionsKeepWithinTheirCeiling(@ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        MonthlyLaw law = MonthlyLaw.of(LAW, month);
        Payslip payslip = PayRules.payslip(person, law);
        assertThat(payslip.insuranceBase())
                .isLessThanOrEqualTo(20 * law.earnings().baseSalary().value());
        assertThat(payslip.amount(PayLine.SOCIAL_INSURANCE)).isLessThanOrEqualTo(payslip.insuranceBase());
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 167).map(FIRST::plusMonths);
    }

    @Provide
    Arbitrary<PersonMonth> people() {
        Arbitrary<Workplace> workplaces = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 4))
                .as(Workplace::new);
        return Combinators.combine(
                        Arbitraries.of(StaffKind.class),
                        workplaces,
                        Arbitraries.integers().between(100, 1030),
                        Arbitraries.integers().between(0, 30),
                        allowances(),
                        Arbitraries.of(WorkingState.class),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 8))
                .as(PayPropertiesTest::person);
    }

    private static PersonMonth person(
            StaffKind kind,
            Workplace workplace,
            int coefficient,
            int overFrame,
            Allowances allowances,
            WorkingState state,
            int days,
            int dependants) {
        boolean agreed = kind == StaffKind.CONTRACT && coefficient % 2 == 0;
        return new PersonMonth(
                kind,
                workplace,
                agreed ? 0 : coefficient,
                agreed ? 0 : overFrame,
                agreed ? 0 : coefficient % 7,
                agreed ? coefficient * 123_457L : 0,
                allowances,
                null,
                state,
                days,
                days,
                dependants);
    }

    private static Arbitrary<Allowances> allowances() {
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofSize(AllowanceCode.values().length)
                .map(sizes -> {
                    Allowances.Builder builder = new Allowances.Builder();
                    for (AllowanceCode code : AllowanceCode.values()) {
                        int size = sizes.get(code.ordinal());
                        builder.add(code, size < 50 ? 0 : size);
                    }
                    return builder.build();
                });
    }
}
