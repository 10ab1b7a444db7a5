package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Scenario;
import org.bienche.legislation.Value;
import org.bienche.legislation.Working;
import org.bienche.pay.rest.PayslipRequest;
import org.bienche.pay.rest.RetirementRequest;
import org.bienche.pay.rules.Calculation;
import org.bienche.pay.rules.OccupationSeniority;
import org.bienche.pay.rules.PayRules;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayslipScenariosTest {

    private static final LawBook LAW = LawBook.shipped();

    static Stream<Scenario> payslips() {
        return Scenario.of("pay/payslips-2026.yaml", "pay/payslips-2025-and-before.yaml");
    }

    static Stream<Scenario> singleAmounts() {
        return Scenario.of("pay/single-amounts.yaml");
    }

    static Stream<Scenario> refusals() {
        return Scenario.of("pay/refusals.yaml");
    }

    static Stream<Scenario> retirements() {
        return Scenario.of("pay/retirement.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payslips")
    void paysAsTheCaseShows(Scenario scenario) {
        PayslipRequest request = PayslipRequest.read(Input.of(scenario.part("given")), LAW);
        ExplainedPayslip explained = PayRules.explain(request.person(), request.law());
        assertAmounts(scenario, explained.payslip());
        Payslip bare = PayRules.payslip(request.person(), request.law());
        assertThat(PayLine.values()).allSatisfy(line -> {
            assertThat(bare.amount(line))
                    .as("%s", line)
                    .isEqualTo(explained.payslip().amount(line));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payslips")
    void explainsWithFormulaAndSource(Scenario scenario) {
        PayslipRequest request = PayslipRequest.read(Input.of(scenario.part("given")), LAW);
        assertThat(PayRules.explain(request.person(), request.law()).lines())
                .filteredOn(line -> line.line().side() != PayLine.Side.TOTAL && line.amount() != 0)
                .allSatisfy(line -> {
                    assertThat(line.formula()).as("formula of %s", line.line()).isNotBlank();
                    assertThat(line.line() == PayLine.CONTRACT_WAGE
                                    || !line.provisions().isEmpty())
                            .as("source of %s", line.line())
                            .isTrue();
                });
    }

    static Stream<Scenario> explanations() {
        return Scenario.of("pay/explanations.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("explanations")
    void saysHowEachLineCameAbout(Scenario scenario) {
        PayslipRequest request = PayslipRequest.read(Input.of(scenario.part("given")), LAW);
        Map<String, Object> said = new LinkedHashMap<>();
        PayRules.explain(request.person(), request.law())
                .lines()
                .forEach(line -> said.put(line.line().name(), line.formula() + " | " + line.citation()));
        assertThat(said).isEqualTo(scenario.part("expect"));
    }

    static Stream<Scenario> partedMonths() {
        return Scenario.of("pay/calculated-in-parts.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partedMonths")
    void calculatesTheDaysOfEachPartOfTheMonth(Scenario scenario) {
        LawBook book = LAW.with(scenario.part("baseSalary").entrySet().stream()
                .map(each -> baseSalary(LocalDate.parse(each.getKey()), String.valueOf(each.getValue())))
                .toList());
        PayslipRequest request = PayslipRequest.read(Input.of(scenario.part("given")), book);
        ExplainedPayslip calculated = Calculation.of(request.person(), request.law());
        assertAmounts(scenario, calculated.payslip());
        scenario.part("formulas")
                .forEach((line, formula) -> assertThat(calculated.line(PayLine.valueOf(line)))
                        .map(ExplainedLine::formula)
                        .hasValue(String.valueOf(formula)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payslips")
    void aMonthOfOnePartIsCalculatedAsItIsPaid(Scenario scenario) {
        PayslipRequest request = PayslipRequest.read(Input.of(scenario.part("given")), LAW);
        assertThat(Calculation.of(request.person(), request.law()).lines())
                .isEqualTo(PayRules.explain(request.person(), request.law()).lines());
    }

    private static Provision baseSalary(LocalDate from, String dong) {
        Provision held = LAW.on(from).get("pay.base_salary");
        return new Provision(
                held.parameter(),
                held.unit(),
                Validity.from(from),
                from,
                held.citation(),
                true,
                new Value.Single(dong));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("singleAmounts")
    void paysSingleAmountsAsPublished(Scenario scenario) {
        MonthlyLaw law = MonthlyLaw.incomplete(LAW, YearMonth.parse(scenario.text("month")));
        assertAmounts(scenario, PayRules.payslip(person(scenario.part("given")), law));
    }

    static Stream<Scenario> counted() {
        return singleAmounts().filter(scenario -> scenario.fields().containsKey("counted"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counted")
    void countsTheSeniorityOfAnOccupation(Scenario scenario) {
        Set<Integer> months = Stream.of(scenario.text("counted").split(" = "))
                .map(side -> Stream.of(side.split(" [+] "))
                        .mapToInt(part -> new Value.Single(part).months())
                        .sum())
                .collect(Collectors.toSet());
        Law law = LAW.on(YearMonth.parse(scenario.text("month")).atDay(1));
        assertThat(months).as("the working").hasSize(1);
        assertThat(OccupationSeniority.percent(months.iterator().next(), law))
                .isEqualTo(number(scenario.part("given"), "OCCUPATION_SENIORITY"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "59, 0", "60, 5", "71, 5", "72, 6", "213, 17", "480, 40"})
    void eachFullYearBeyondTheFifthIsAPercentMore(int months, int percent) {
        assertThat(OccupationSeniority.percent(months, LAW.latest())).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesWhatTheLawDoesNotKnow(Scenario scenario) {
        Input input = Input.of(scenario.part("given"));
        assertThatThrownBy(() -> PayslipRequest.read(input, LAW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().stream()
                                        .collect(Collectors.toMap(Problem.Error::pointer, Problem.Error::key)))
                                .isEqualTo(scenario.part("errors")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("retirements")
    void findsTheRetirementAge(Scenario scenario) {
        RetirementRequest request = RetirementRequest.read(Input.of(scenario.part("given")), LAW.latest());
        RetirementAge age = Retirement.of(LAW.latest(), request.born(), request.sex(), request.condition());
        Map<String, Object> expected = scenario.part("expect");
        assertThat(age.fullYears()).isEqualTo(expected.get("years"));
        assertThat(age.furtherMonths()).isEqualTo(expected.get("months"));
        assertThat(age.pensionFrom()).hasToString(String.valueOf(expected.get("pensionFrom")));
    }

    @ParameterizedTest(name = "{0}: {1} certain: {2}")
    @CsvSource({
        "WORKING, RANK_SALARY, true",
        "WORKING, HEALTH_INSURANCE, true",
        "SUSPENDED, RANK_SALARY, true",
        "SUSPENDED, HEALTH_INSURANCE, false",
        "CLEARED, SOCIAL_INSURANCE, false",
        "STUDY_ABROAD, RANK_SALARY, false",
        "STUDY_ABROAD, SOCIAL_INSURANCE, false"
    })
    void saysWhatRestsOnAnUncertainValueOfTheStateOfWork(WorkingState state, PayLine line, boolean certain) {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, false, 4), 300)
                .in(state);
        ExplainedPayslip explained = PayRules.explain(person, MonthlyLaw.of(LAW, YearMonth.of(2026, 7)));
        assertThat(explained.line(line)).map(ExplainedLine::verified).hasValue(certain);
    }

    @ParameterizedTest
    @CsvSource({"1890-01-01, NORMAL", "1899-12-31, NORMAL", "1904-12-31, HAZARDOUS"})
    void refusesABirthBeforeTheLadderWithItsField(String born, String condition) {
        Input input = Input.of(Map.of("born", born, "sex", "M", "condition", condition));
        assertThatThrownBy(() -> RetirementRequest.read(input, LAW.latest()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer, Problem.Error::key)
                                .containsExactly(tuple("/born", "pay.retirement.birth.before.ladder")));
    }

    @Test
    void everyRuleHasAScenarioInWhichItPays() {
        Set<PayLine> seen = EnumSet.noneOf(PayLine.class);
        payslips()
                .forEach(scenario -> scenario.part("expect").forEach((line, amount) -> {
                    if (Working.amount(amount) != 0) {
                        seen.add(PayLine.valueOf(line));
                    }
                }));
        assertThat(seen).containsExactlyInAnyOrder(PayLine.values());
    }

    private static void assertAmounts(Scenario scenario, Payslip payslip) {
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect")
                .forEach((line, amount) -> softly.assertThat(payslip.amount(PayLine.valueOf(line)))
                        .as("%s = %s", line, amount)
                        .isEqualTo(Working.amount(amount)));
        softly.assertAll();
    }

    private static PersonMonth person(Map<String, Object> given) {
        Allowances.Builder allowances = new Allowances.Builder();
        given.forEach((name, value) -> {
            if (name.equals(name.toUpperCase(Locale.ROOT))) {
                allowances.add(AllowanceCode.valueOf(name), ((Number) value).longValue());
            }
        });
        return new PersonMonth(
                StaffKind.CIVIL_SERVANT,
                new Workplace(true, false, 4),
                number(given, "coefficient"),
                number(given, "overFramePercent"),
                0,
                0,
                allowances.build(),
                null,
                WorkingState.WORKING,
                0,
                0,
                0);
    }

    private static int number(Map<String, Object> given, String name) {
        return ((Number) given.getOrDefault(name, 0)).intValue();
    }
}
