package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.bienche.legislation.Working;
import org.bienche.pay.rest.PayslipRequest;
import org.bienche.pay.rest.RetirementRequest;
import org.bienche.pay.rules.PayRules;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("singleAmounts")
    void paysSingleAmountsAsPublished(Scenario scenario) {
        MonthlyLaw law = MonthlyLaw.incomplete(LAW, YearMonth.parse(scenario.text("month")));
        assertAmounts(scenario, PayRules.payslip(person(scenario.part("given")), law));
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
        RetirementRequest request = RetirementRequest.read(Input.of(scenario.part("given")));
        RetirementAge age = Retirement.of(LAW.latest(), request.born(), request.sex(), request.condition());
        Map<String, Object> expected = scenario.part("expect");
        assertThat(age.fullYears()).isEqualTo(expected.get("years"));
        assertThat(age.furtherMonths()).isEqualTo(expected.get("months"));
        assertThat(age.pensionFrom()).hasToString(String.valueOf(expected.get("pensionFrom")));
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
