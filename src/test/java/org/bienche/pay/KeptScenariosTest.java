package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.bienche.legislation.Working;
import org.bienche.pay.rules.Funds;
import org.bienche.pay.rules.Kept;
import org.bienche.pay.rules.PayRules;
import org.bienche.pay.rules.RetentionRules;
import org.bienche.pay.rules.Split;
import org.bienche.people.AllowanceCode;
import org.bienche.people.RetentionGround;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a lost post, months of several parts, funds, and the days on the way to retirement. */
class KeptScenariosTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);

    static Stream<Scenario> retentions() {
        return Scenario.of("pay/retentions.yaml");
    }

    static Stream<Scenario> splitMonths() {
        return Scenario.of("pay/split-months.yaml");
    }

    static Stream<Scenario> funds() {
        return Scenario.of("pay/funds.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("retentions")
    void keepsUntilItsOwnEnd(Scenario scenario) {
        LocalDate lost = LocalDate.parse(scenario.text("lost"));
        Object term = scenario.fields().get("termEnds");
        RetentionGround ground = RetentionGround.valueOf(scenario.text("ground"));
        RetainedUntil until = RetentionRules.until(
                ground, lost, term == null ? null : LocalDate.parse(term.toString()), LAW.on(lost));
        assertThat(until.end().minusDays(1)).hasToString(scenario.text("kept"));
        assertThat(until.provision().parameter())
                .endsWith(ground == RetentionGround.RESTRUCTURING ? "RETENTION.months_at_least" : ground.name());
    }

    @Test
    void everyGroundHasARuleAndAScenario() {
        List<RetentionGround> seen = retentions()
                .map(scenario -> RetentionGround.valueOf(scenario.text("ground")))
                .distinct()
                .toList();
        assertThat(RetentionRules.ALL.stream().map(rule -> rule.ground())).containsExactly(RetentionGround.values());
        assertThat(seen).containsExactlyInAnyOrder(RetentionGround.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("splitMonths")
    void paysTheDaysOfEachPart(Scenario scenario) {
        SplitMonth split = Split.of(parts(scenario));
        Payslip whole = split.whole().payslip();
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect").forEach((line, amount) -> {
            long actual = switch (line) {
                case "first part" -> split.parts().getFirst().gross();
                case "last part" -> split.parts().getLast().gross();
                default -> whole.amount(PayLine.valueOf(line));
            };
            softly.assertThat(actual).as(line).isEqualTo(Working.amount(amount));
        });
        softly.assertThat(split.parts().stream()
                        .mapToLong(SplitMonth.Share::gross)
                        .sum())
                .isEqualTo(whole.gross());
        softly.assertThat(whole.net()).isEqualTo(whole.gross() - whole.sum(PayLine.Side.DEDUCTION));
        softly.assertThat(split.whole().lines())
                .filteredOn(line -> line.line().side() == PayLine.Side.EARNING)
                .allMatch(
                        line -> !line.formula().isEmpty() && !line.provisions().isEmpty());
        softly.assertAll();
    }

    @Test
    void aWholeMonthOfOnePartIsTheOrdinaryMonth() {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, false, 4), 333);
        MonthlyLaw law = MonthlyLaw.of(LAW, JULY_2026);
        Payslip split = Split.of(List.of(new MonthPart(days(JULY_2026, 1, 31), person, law)))
                .whole()
                .payslip();
        Payslip whole = PayRules.payslip(person, law);
        assertThat(PayLine.values()).allMatch(line -> split.amount(line) == whole.amount(line));
    }

    @Test
    void refusesPartsThatOverlapOrLieInTwoMonths() {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, false, 4), 333);
        MonthlyLaw law = MonthlyLaw.of(LAW, JULY_2026);
        MonthPart first = new MonthPart(days(JULY_2026, 1, 15), person, law);
        MonthPart overlapping = new MonthPart(days(JULY_2026, 15, 31), person, law);
        MonthPart later = new MonthPart(days(JULY_2026.plusMonths(1), 1, 31), person, law);
        assertThatThrownBy(() -> Split.of(List.of(first, overlapping))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.of(List.of(first, later))).isInstanceOf(IllegalArgumentException.class);
        Validity twoMonths =
                Validity.inclusive(JULY_2026.atDay(31), JULY_2026.plusMonths(1).atDay(1));
        assertThatThrownBy(() -> new MonthPart(twoMonths, person, law)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("funds")
    void reckonsTheFunds(Scenario scenario) {
        Map<String, Object> given = scenario.part("given");
        List<PersonMonth> people = new ArrayList<>();
        int alike = Scenario.wholeOf(given.get("people"));
        Scenario.listOf(given.get("coefficients"))
                .forEach(coefficient ->
                        people.addAll(Collections.nCopies(alike, person(given, Scenario.wholeOf(coefficient)))));
        FundYear year = FundYear.of(LAW, Scenario.wholeOf(given.get("year")));
        SalaryFund fund = Funds.of(people, year);
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect")
                .forEach((name, amount) ->
                        softly.assertThat(amount(fund, name)).as(name).isEqualTo(Working.amount(amount)));
        softly.assertThat(fund.people()).isEqualTo(people.size());
        softly.assertThat(year.bonusProvisions().isEmpty()).isEqualTo(fund.bonus() == 0);
        softly.assertThat(year.spans().stream().mapToInt(FundYear.Span::months).sum())
                .isEqualTo(12);
        softly.assertAll();
    }

    private static long amount(SalaryFund fund, String name) {
        return switch (name) {
            case "earnings" -> fund.earnings();
            case "employerContributions" -> fund.employerContributions();
            case "bonusBase" -> fund.bonusBase();
            case "bonus" -> fund.bonus();
            case "total" -> fund.total();
            case "salaries" -> fund.salaries();
            case "allowances" -> fund.allowances();
            case "coefficients" -> fund.coefficients();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void keepsTheMoneyThatAPromotionWouldCost() {
        MonthlyLaw august2006 = MonthlyLaw.incomplete(LAW, YearMonth.of(2006, 8));
        PersonMonth before = person(Map.of("LEADERSHIP", 70, "OCCUPATION_INCENTIVE", 25), 432);
        PersonMonth after = person(Map.of("LEADERSHIP", 70, "OCCUPATION_INCENTIVE", 20), 440);
        assertThat(Kept.money(before, after, august2006)).isEqualTo(54_250);
        assertThat(Kept.money(after, before, august2006)).isZero();
    }

    @Test
    void paysBackTheOtherHalfToWhoIsCleared() {
        MonthlyLaw law = MonthlyLaw.of(LAW, JULY_2026);
        PersonMonth suspended = person(Map.of("LEADERSHIP", 50, "PUBLIC_SERVICE", 1, "OCCUPATION_SENIORITY", 10), 300)
                .in(WorkingState.SUSPENDED);
        assertThat(Kept.explained(suspended, law))
                .extracting(ExplainedLine::line, ExplainedLine::amount)
                .containsExactlyInAnyOrder(
                        tuple(PayLine.RANK_SALARY, 3_795_000L), tuple(PayLine.OCCUPATION_SENIORITY, 379_500L));
    }

    @Test
    void whoIsClearedIsPaidWhatWasPaidAndWhatWasHeldBack() {
        MonthlyLaw law = MonthlyLaw.of(LAW, JULY_2026);
        PersonMonth suspended = person(Map.of("LEADERSHIP", 50, "PUBLIC_SERVICE", 1, "OCCUPATION_SENIORITY", 10), 300)
                .in(WorkingState.SUSPENDED);
        List<ExplainedLine> back = Kept.explained(suspended, law);
        long cleared = PayRules.payslip(suspended.in(WorkingState.CLEARED), law).amount(PayLine.GROSS);
        assertThat(cleared - PayRules.payslip(suspended, law).amount(PayLine.GROSS))
                .isEqualTo(back.stream().mapToLong(ExplainedLine::amount).sum());
        assertThat(back.getFirst().formula()).isEqualTo("7.590.000 × (100 % − 50 %)");
        assertThat(back.getFirst().citation()).contains("170/2025").contains("Điều 56");
    }

    @Test
    void noticeComesSixMonthsAndTheDecisionThreeMonthsBefore() {
        RetirementAge age = Retirement.of(LAW.latest(), LocalDate.of(1966, 3, 31), Sex.M, RetirementCondition.NORMAL);
        RetirementDates dates = RetirementDates.of(LAW.on(LocalDate.of(2026, 11, 22)), age);
        assertThat(dates.retiredFrom()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(dates.noticeBy()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(dates.decisionBy()).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(dates.lines()).allMatch(SalaryLine::verified);
    }

    private static List<MonthPart> parts(Scenario scenario) {
        YearMonth month = YearMonth.parse(scenario.text("month"));
        List<Object> given = scenario.list("parts");
        List<?> laws = (List<?>) scenario.fields().getOrDefault("law", List.of());
        List<MonthPart> parts = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            Map<String, Object> part = new LinkedHashMap<>();
            ((Map<?, ?>) given.get(place)).forEach((name, value) -> part.put(String.valueOf(name), value));
            LocalDate from = LocalDate.parse(String.valueOf(part.get("from")));
            LocalDate until = place + 1 < given.size()
                    ? LocalDate.parse(String.valueOf(((Map<?, ?>) given.get(place + 1)).get("from")))
                    : month.plusMonths(1).atDay(1);
            LocalDate lawOf = laws.isEmpty() ? month.atDay(1) : LocalDate.parse(String.valueOf(laws.get(place)));
            parts.add(new MonthPart(
                    new Validity(from, until),
                    person(part, Scenario.wholeOf(part.get("coefficient"))),
                    MonthlyLaw.from(LAW, lawOf)));
        }
        return parts;
    }

    private static PersonMonth person(Map<String, Object> given, int coefficient) {
        Allowances.Builder allowances = new Allowances.Builder();
        given.forEach((name, value) -> {
            if (name.equals(name.toUpperCase(Locale.ROOT))) {
                allowances.add(AllowanceCode.valueOf(name), ((Number) value).longValue());
            }
        });
        return new PersonMonth(
                StaffKind.valueOf(String.valueOf(given.getOrDefault("staffKind", "CIVIL_SERVANT"))),
                new Workplace(true, false, 4),
                coefficient,
                (Integer) given.getOrDefault("overFramePercent", 0),
                0,
                Scenario.wholeOf(given.getOrDefault("contractWage", 0)),
                allowances.build(),
                null,
                WorkingState.valueOf(String.valueOf(given.getOrDefault("workingState", "WORKING"))),
                (Integer) given.getOrDefault("unpaidWorkingDays", 0),
                0,
                0);
    }

    private static Validity days(YearMonth month, int first, int last) {
        return Validity.inclusive(month.atDay(first), month.atDay(last));
    }
}
