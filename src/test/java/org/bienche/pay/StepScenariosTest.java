package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.bienche.money.Coefficient;
import org.bienche.pay.rest.RankChangeRequest;
import org.bienche.pay.rest.StepRaisesRequest;
import org.bienche.pay.rules.RankRules;
import org.bienche.pay.rules.StepRules;
import org.bienche.texts.Input;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepScenariosTest {

    private static final LawBook LAW = LawBook.shipped();

    static Stream<Scenario> rankChanges() {
        return Scenario.of("pay/rank-changes.yaml");
    }

    static Stream<Scenario> stepRaises() {
        return Scenario.of("pay/step-raises.yaml");
    }

    static Stream<Scenario> refusals() {
        return Scenario.of("pay/step-refusals.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rankChanges")
    void placesAsTheCaseShows(Scenario scenario) {
        Placed placed = RankRules.place(move(scenario), LAW);
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect")
                .forEach((name, expected) ->
                        softly.assertThat(actual(placed, name)).as(name).isEqualTo(String.valueOf(expected)));
        softly.assertAll();
    }

    private static String actual(Placed placed, String name) {
        Standing now = placed.now();
        return switch (name) {
            case "step" -> Integer.toString(now.step());
            case "coefficient" -> coefficient(now.coefficient());
            case "overFramePercent" -> Integer.toString(now.overFramePercent());
            case "retainedDifference" -> coefficient(now.retainedDifference());
            case "stepClockFrom" -> now.since().toString();
            case "nextStepOn" -> placed.nextStepOn().toString();
            case "nextCoefficient" ->
                coefficient(StepRules.next(now, List.of(), LAW).coefficient());
            case "verified" -> Boolean.toString(placed.lines().stream().allMatch(SalaryLine::verified));
            case "formulas" ->
                placed.lines().stream()
                        .map(line -> line.amount() + " = " + line.formula())
                        .toList()
                        .toString();
            case "rules" ->
                placed.lines().stream().map(SalaryLine::code).toList().toString();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepRaises")
    void raisesAsTheCaseShows(Scenario scenario) {
        StepRaisesRequest request = StepRaisesRequest.read(Input.of(scenario.part("given")), LAW);
        List<StepRaise> raises = StepRules.raises(request.standing(), request.until(), request.events(), LAW);
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect")
                .forEach((name, expected) ->
                        softly.assertThat(actual(raises, name)).as(name).isEqualTo(String.valueOf(expected)));
        softly.assertAll();
    }

    private static String actual(List<StepRaise> raises, String name) {
        Stream<SalaryLine> lines = raises.stream().flatMap(raise -> raise.lines().stream());
        return switch (name) {
            case "raises" ->
                raises.stream().map(StepScenariosTest::text).toList().toString();
            case "codes" ->
                lines.map(line -> line.code() + " " + line.amount()).toList().toString();
            case "verified" -> Boolean.toString(lines.allMatch(SalaryLine::verified));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String text(StepRaise raise) {
        return raise.on() + " " + raise.step() + " " + coefficient(raise.coefficient()) + " "
                + raise.overFramePercent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesWhatTheLawDoesNotKnow(Scenario scenario) {
        Input input = Input.of(scenario.part("given"));
        boolean ofRank = scenario.text("of").equals("rank-change");
        assertThatThrownBy(() -> {
                    Object read = ofRank ? RankChangeRequest.read(input, LAW) : StepRaisesRequest.read(input, LAW);
                    throw new AssertionError("taken: " + read);
                })
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().stream()
                                        .collect(Collectors.toMap(Problem.Error::pointer, Problem.Error::key)))
                                .isEqualTo(scenario.part("errors")));
    }

    @Test
    void everyRuleOfRanksHasAScenario() {
        Set<SalaryLine.Code> seen = new HashSet<>();
        rankChanges()
                .map(StepScenariosTest::move)
                .map(move -> RankRules.place(move, LAW))
                .forEach(placed -> placed.lines().forEach(line -> seen.add(line.code())));
        assertThat(RankRules.ALL).allSatisfy(rule -> assertThat(seen).contains(rule.code()));
    }

    @Test
    void everyRuleOfStepsHasAScenario() {
        Set<SalaryLine.Code> seen = new HashSet<>();
        stepRaises().forEach(scenario -> {
            StepRaisesRequest request = StepRaisesRequest.read(Input.of(scenario.part("given")), LAW);
            StepRules.raises(request.standing(), request.until(), request.events(), LAW)
                    .forEach(raise -> raise.lines().forEach(line -> seen.add(line.code())));
        });
        assertThat(StepRules.ALL).allSatisfy(rule -> assertThat(seen).contains(rule.code()));
    }

    @Test
    void everyLineHasFormulaAndSource() {
        assertThat(rankChanges()
                        .map(StepScenariosTest::move)
                        .flatMap(move -> RankRules.place(move, LAW).lines().stream()))
                .allSatisfy(line -> {
                    assertThat(line.formula()).isNotBlank();
                    assertThat(line.citation()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasAName(SalaryLine.Code code) {
        assertThat(Texts.has(Language.VI, code.textKey())).isTrue();
    }

    /** As the interface reads it; scales that no law of civil staff holds are given with the case. */
    private static RankMove move(Scenario scenario) {
        Map<String, Object> given = scenario.part("given");
        Object scales = given.remove("steps");
        if (scales == null) {
            return RankChangeRequest.read(Input.of(given), LAW);
        }
        LocalDate decidedOn = LocalDate.parse(String.valueOf(given.get("decidedOn")));
        Map<?, ?> old = (Map<?, ?>) Objects.requireNonNull(given.get("old"));
        return new RankMove(
                standing(scale(scales, String.valueOf(old.get("scale")), decidedOn), old),
                scale(scales, String.valueOf(given.get("newScale")), decidedOn),
                decidedOn,
                null,
                0);
    }

    private static Standing standing(SalaryScale scale, Map<?, ?> old) {
        return new Standing(
                scale,
                number(old.get("step")),
                number(old.get("overFramePercent")),
                hundredths(old.get("retainedDifference")),
                LocalDate.parse(String.valueOf(old.get("stepSince"))));
    }

    private static SalaryScale scale(Object scales, String name, LocalDate day) {
        return ((Map<?, ?>) scales).get(name) instanceof Map<?, ?> own
                ? new SalaryScale(
                        name,
                        Scenario.listOf(own.get("steps")).stream()
                                .map(StepScenariosTest::hundredths)
                                .toList(),
                        number(own.get("months")),
                        number(own.get("months")),
                        SalaryScale.of(LAW.on(day), "A1").orElseThrow().provisions())
                : SalaryScale.of(LAW.on(day), name).orElseThrow();
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }

    private static int hundredths(@Nullable Object value) {
        return value == null ? 0 : Coefficient.hundredths(new BigDecimal(String.valueOf(value)));
    }

    private static String coefficient(int hundredths) {
        return Coefficient.ofHundredths(hundredths).toPlainString();
    }
}
