package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
import org.bienche.people.StaffKind;
import org.bienche.streamlining.rest.StreamliningRequest;
import org.bienche.streamlining.rules.StreamliningRules;
import org.bienche.texts.Input;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenefitScenariosTest {

    private static final LawBook LAW = LawBook.shipped();

    static Stream<Scenario> benefits() {
        return Scenario.of("streamlining/benefits.yaml");
    }

    static Stream<Scenario> refusals() {
        return Scenario.of("streamlining/refusals.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("benefits")
    void paysAsTheCaseShows(Scenario scenario) {
        List<Benefit> all = work(scenario);
        Benefit benefit = all.getFirst();
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect").forEach((name, expected) -> assertField(softly, all, benefit, name, expected));
        softly.assertThat(benefit.eligible())
                .as("eligible, %s", benefit.reasons())
                .isEqualTo(scenario.part("expect").getOrDefault("eligible", true));
        softly.assertAll();
    }

    private static void assertField(
            SoftAssertions softly, List<Benefit> all, Benefit benefit, String name, Object expected) {
        switch (name) {
            case "eligible" -> softly.assertThat(benefit.eligible()).isEqualTo(expected);
            case "verified" -> softly.assertThat(benefit.verified()).isEqualTo(expected);
            case "monthsEarly" -> softly.assertThat(benefit.monthsEarly()).isEqualTo(expected);
            case "yearsEarly" ->
                softly.assertThat(benefit.yearsEarly().decimal()).as(name).hasToString(String.valueOf(expected));
            case "serviceYears" ->
                softly.assertThat(benefit.serviceYears().decimal()).as(name).hasToString(String.valueOf(expected));
            case "total" -> softly.assertThat(benefit.total()).as(name).isEqualTo(Working.amount(expected));
            case "reasons" ->
                softly.assertThat(benefit.reasons().stream()
                                .map(reason -> reason.key().replace("streamlining.rule.reason.", ""))
                                .toList())
                        .isEqualTo(expected);
            case "best" ->
                softly.assertThat(all.stream().map(each -> each.policy().name()).toList())
                        .isEqualTo(expected);
            default -> softly.assertThat(amount(benefit, name)).as(name).isEqualTo(Working.amount(expected));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesWhatCannotBe(Scenario scenario) {
        Input input = Input.of(scenario.part("given"));
        assertThatThrownBy(() -> StreamliningRequest.read(input, LAW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().stream()
                                        .collect(Collectors.toMap(Problem.Error::pointer, Problem.Error::key)))
                                .isEqualTo(scenario.part("errors")));
    }

    @Test
    void everyRuleHasAScenarioInWhichItIsOpen() {
        Set<String> open = new HashSet<>();
        Set<BenefitLine.Code> paid = EnumSet.noneOf(BenefitLine.Code.class);
        benefits()
                .map(BenefitScenariosTest::work)
                .map(List::getFirst)
                .filter(Benefit::eligible)
                .forEach(benefit -> {
                    open.add(benefit.policy() + " " + benefit.leaving());
                    benefit.lines().forEach(line -> paid.add(line.code()));
                });
        assertThat(StreamliningRules.ALL.stream().map(rule -> rule.policy() + " " + rule.leaving()))
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(paid).containsExactlyInAnyOrder(BenefitLine.Code.values());
    }

    @Test
    void asksForEachFactThatTheRuleNeeds() {
        Departing unknown = new Departing(
                LocalDate.of(2025, 3, 1), null, null, StaffKind.CADRE, Ground.DIRECT, null, null, null, 300);
        assertThat(reasons(unknown, Policy.ND178_2024, Leaving.EARLY_RETIREMENT))
                .containsExactly("current.salary.missing", "retirement.age.missing", "restructuring.day.missing");
        assertThat(reasons(unknown, Policy.ND29_2023, Leaving.SEVERANCE))
                .containsExactly("current.salary.missing", "average.salary.missing");
        assertThat(reasons(unknown, Policy.ND177_2024, Leaving.EARLY_RETIREMENT))
                .containsExactly("current.salary.missing", "retirement.age.missing");
    }

    @Test
    void saysUnderWhichDecreeSomebodyWasPaidBeforeAndWhatForbidsMore() {
        Departing person = new Departing(
                LocalDate.of(2026, 7, 1),
                null,
                null,
                StaffKind.PUBLIC_EMPLOYEE,
                Ground.DIRECT,
                10_000_000L,
                null,
                Policy.ND178_2024,
                127);
        Law law = LAW.on(person.leaveOn());
        assertThat(StreamliningRules.work(person, Policy.ND154_2025, Leaving.SEVERANCE, law)
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message(Language.EN))
                        .isEqualTo("Paid once already under NĐ 178/2024/NĐ-CP; nobody is paid under two policies"
                                + " (NĐ 154/2025/NĐ-CP)."));
    }

    @Test
    void partTimeStaffAreOfferedTheirOwnWayAlone() {
        LocalDate day = LocalDate.of(2025, 8, 1);
        Departing person = new Departing(
                day,
                day,
                YearMonth.of(2040, 1),
                StaffKind.CONTRACT,
                Ground.PART_TIME,
                3_510_000L,
                3_510_000L,
                null,
                103);
        assertThat(Stream.of(Leaving.values())
                        .flatMap(leaving -> StreamliningRules.inForce(person, leaving, LAW.on(day)).stream())
                        .map(benefit -> benefit.policy() + " " + benefit.leaving()))
                .containsExactly("ND154_2025 PART_TIME_SEVERANCE");
    }

    private static List<String> reasons(Departing person, Policy policy, Leaving leaving) {
        return StreamliningRules.work(person, policy, leaving, LAW.on(person.leaveOn())).reasons().stream()
                .map(reason -> reason.key().replace("streamlining.rule.reason.", ""))
                .toList();
    }

    @Test
    void saysHowEachLineCameAbout() {
        Departing person = new Departing(
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 7, 1),
                YearMonth.of(2029, 2),
                StaffKind.CIVIL_SERVANT,
                Ground.DIRECT,
                17_608_500L,
                null,
                null,
                356);
        Law law = LAW.on(person.leaveOn());
        assertThat(StreamliningRules.work(person, Policy.ND178_2024, Leaving.EARLY_RETIREMENT, law).lines().stream()
                        .map(line -> line.formula() + " | " + line.citation()))
                .containsExactly(
                        "1 × 17.608.500 × 41 | NĐ 178/2024/NĐ-CP, Điều 7",
                        "5 × 17.608.500 × 3,5 | NĐ 178/2024/NĐ-CP, Điều 7 khoản 2",
                        "4 × 17.608.500 | NĐ 67/2025/NĐ-CP; NĐ 178/2024/NĐ-CP",
                        "0,5 × 17.608.500 × 15 | NĐ 178/2024/NĐ-CP, Điều 7 khoản 2; NĐ 67/2025/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource({"234, 62500000", "239, 50000000", "240, 50000000", "300, 75000000"})
    void theOtherReadingPaysTheOlderFormulaFromTwentyYears(int months, long service) {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Departing person = new Departing(
                day, day, YearMonth.of(2028, 7), StaffKind.CADRE, Ground.DIRECT, 10_000_000L, null, null, months);
        Benefit benefit = byLength(person, Policy.ND178_2024);
        assertThat(amount(benefit, "SERVICE_FIRST_YEARS") + amount(benefit, "SERVICE_FURTHER_YEARS"))
                .isEqualTo(service);
    }

    @Test
    void theStreamliningOfTodayHasTheOtherReadingToo() {
        Departing person = new Departing(
                LocalDate.of(2026, 7, 1),
                null,
                YearMonth.of(2028, 7),
                StaffKind.PUBLIC_EMPLOYEE,
                Ground.DIRECT,
                19_127_160L,
                null,
                null,
                431);
        assertThat(byLength(person, Policy.ND154_2025).total()).isEqualTo(439_924_680L);
    }

    /** By the reading in which the length of the service chooses the formula. */
    private static Benefit byLength(Departing person, Policy policy) {
        Provision no = LAW.parameter("streamlining." + policy + ".service.by_length")
                .provisions()
                .getLast();
        LawBook byLength = LAW.with(new Provision(
                no.parameter(),
                no.unit(),
                Validity.from(person.leaveOn()),
                no.published(),
                no.citation(),
                false,
                new Value.Single("true")));
        return StreamliningRules.work(person, policy, Leaving.EARLY_RETIREMENT, byLength.on(person.leaveOn()));
    }

    @Test
    void everyLineHasFormulaAndSource() {
        assertThat(benefits().flatMap(scenario -> work(scenario).stream()).flatMap(benefit -> benefit.lines().stream()))
                .allSatisfy(line -> {
                    assertThat(line.formula()).isNotBlank();
                    assertThat(line.citation()).containsAnyOf("NĐ", "TT");
                    assertThat(line.amount()).isPositive();
                });
    }

    @Test
    void everyReasonHasASentence() {
        assertThat(benefits()
                        .flatMap(scenario -> work(scenario).stream())
                        .flatMap(benefit -> benefit.reasons().stream()))
                .allSatisfy(reason -> assertThat(Texts.has(Language.VI, reason.key()))
                        .as(reason.key())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyPolicyHasAName(Policy policy) {
        assertThat(Texts.has(Language.VI, policy.textKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyWayOfLeavingHasAName(Leaving leaving) {
        assertThat(Texts.has(Language.VI, leaving.textKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasAName(BenefitLine.Code code) {
        assertThat(Texts.has(Language.VI, code.textKey())).isTrue();
    }

    private static List<Benefit> work(Scenario scenario) {
        StreamliningRequest request = StreamliningRequest.read(Input.of(scenario.part("given")), LAW);
        Law law = LAW.on(request.person().leaveOn());
        return request.policy() == null
                ? StreamliningRules.inForce(request.person(), request.leaving(), law)
                : List.of(StreamliningRules.work(request.person(), request.policy(), request.leaving(), law));
    }

    private static long amount(Benefit benefit, String code) {
        Map<String, Long> amounts = benefit.lines().stream()
                .collect(Collectors.toMap(line -> line.code().name(), BenefitLine::amount));
        return amounts.getOrDefault(BenefitLine.Code.valueOf(code).name(), 0L);
    }
}
