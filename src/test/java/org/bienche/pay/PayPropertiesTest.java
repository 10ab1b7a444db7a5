package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.money.Coefficient;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.rules.Funds;
import org.bienche.pay.rules.PayRules;
import org.bienche.pay.rules.RankRules;
import org.bienche.pay.rules.StepRules;
import org.bienche.pay.rules.TaxBrackets;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;

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
    void nobodyOwesForAMonthAndWhoWorkedADayIsPaidForIt(
            @ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        MonthlyLaw law = MonthlyLaw.of(LAW, month);
        Payslip payslip = PayRules.payslip(person, law);
        boolean worked = person.unpaidWorkingDays() < law.workingDays();
        assertThat(payslip.net()).isGreaterThanOrEqualTo(0);
        assertThat(payslip.net() > 0).isEqualTo(payslip.gross() > 0 && worked);
        assertThat(payslip.amount(PayLine.HEALTH_BASE) == 0 || worked).isTrue();
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

    @Property(tries = 200)
    void allowancesCountInAnyOrder(@ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        Allowances.Builder turned = new Allowances.Builder();
        AllowanceCode[] codes = AllowanceCode.values();
        for (int place = codes.length - 1; place >= 0; place--) {
            turned.add(codes[place], person.allowances().size(codes[place]));
        }
        MonthlyLaw law = MonthlyLaw.of(LAW, month);
        assertSame(PayRules.payslip(person.with(turned.build()), law), PayRules.payslip(person, law));
    }

    @Property(tries = 30)
    void aUnitsFundDoesNotDependOnTheOrderOfItsPeople(
            @ForAll("people") PersonMonth one, @ForAll("people") PersonMonth other) {
        FundYear year = FundYear.of(LAW, 2026);
        assertThat(Funds.of(List.of(one, other), year)).isEqualTo(Funds.of(List.of(other, one), year));
    }

    @Property(tries = 100)
    void aLaterValueChangesNoPastMonth(@ForAll("people") PersonMonth person, @ForAll("months") YearMonth month) {
        LawBook amended = LAW.with(LAW.parameters().stream()
                .map(parameter -> later(parameter.provisions().getLast(), month.plusMonths(1)))
                .toList());
        assertSame(
                PayRules.payslip(person, MonthlyLaw.of(amended, month)),
                PayRules.payslip(person, MonthlyLaw.of(LAW, month)));
    }

    @Property(tries = 200)
    void stepsRiseAndADelayNeverBringsOneForward(
            @ForAll("standings") Standing standing, @ForAll @IntRange(max = 3000) int day) {
        LocalDate until = standing.since().plusYears(20);
        StepEvent delay = new StepEvent.Discipline(standing.since().plusDays(day), StepEvent.DisciplineForm.WARNING);
        List<StepRaise> free = StepRules.raises(standing, until, List.of(), LAW);
        List<StepRaise> delayed = StepRules.raises(standing, until, List.of(delay), LAW);
        assertThat(free.size()).isGreaterThanOrEqualTo(delayed.size());
        for (int place = 0; place < delayed.size(); place++) {
            assertThat(delayed.get(place).on()).isAfterOrEqualTo(free.get(place).on());
            assertThat(delayed.get(place).coefficient())
                    .isEqualTo(free.get(place).coefficient());
        }
    }

    @Property(tries = 200)
    void eventsCountInAnyOrder(
            @ForAll("standings") Standing standing, @ForAll @Size(max = 8) List<@IntRange(max = 6000) Integer> days) {
        List<StepEvent> events = new ArrayList<>();
        for (int day : days) {
            LocalDate on = standing.since().plusDays(day);
            events.add(new StepEvent.Discipline(on, StepEvent.DisciplineForm.values()[day % 4]));
            events.add(new StepEvent.Rating(on.getYear(), StepEvent.RatingClass.values()[day % 5]));
        }
        List<String> forward = dates(standing, events);
        Collections.reverse(events);
        assertThat(dates(standing, events)).isEqualTo(forward);
    }

    @Property(tries = 200)
    void noPromotionPaysLess(@ForAll("standings") Standing old, @ForAll("scales") String scale) {
        LocalDate day = LocalDate.of(2026, 8, 1);
        SalaryScale newScale = SalaryScale.of(LAW.on(day), scale).orElseThrow();
        Standing now =
                RankRules.place(new RankMove(old, newScale, day, null, 0), LAW).now();
        assertThat(total(now)).isGreaterThanOrEqualTo(total(old));
    }

    private static int total(Standing standing) {
        BigDecimal exact = BigDecimal.valueOf(standing.coefficient() * (100L + standing.overFramePercent()), 4);
        return Coefficient.hundredths(Coefficient.of(exact)) + standing.retainedDifference();
    }

    private static List<String> dates(Standing standing, List<StepEvent> events) {
        return StepRules.raises(standing, standing.since().plusYears(25), events, LAW).stream()
                .map(raise -> raise.on() + " " + raise.step() + " " + raise.overFramePercent())
                .toList();
    }

    private static void assertSame(Payslip one, Payslip other) {
        assertThat(PayLine.values()).allMatch(line -> one.amount(line) == other.amount(line));
    }

    private static Provision later(Provision last, YearMonth month) {
        return new Provision(
                last.parameter(),
                last.unit(),
                Validity.from(month.atDay(1)),
                LocalDate.of(2099, 1, 1),
                last.citation(),
                false,
                last.value());
    }

    @Provide
    Arbitrary<String> scales() {
        return Arbitraries.of("CGCC", "A3.1", "A3.2", "A2.1", "A2.2", "A1", "A0", "B", "C1", "B4_lai_xe_co_quan");
    }

    @Provide
    Arbitrary<Standing> standings() {
        LocalDate first = LocalDate.of(2013, 9, 15);
        return Combinators.combine(
                        scales(),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(5, 15),
                        Arbitraries.integers().between(0, 4500))
                .as((name, step, percent, day) -> {
                    SalaryScale scale = SalaryScale.of(LAW.on(first), name).orElseThrow();
                    int held = Math.min(step, scale.lastStep());
                    boolean beyond = held == scale.lastStep() && percent % 2 == 0;
                    return new Standing(scale, held, beyond ? percent : 0, 0, first.plusDays(day));
                });
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
