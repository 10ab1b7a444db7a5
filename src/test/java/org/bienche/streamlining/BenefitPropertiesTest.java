package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.rules.StreamliningRule;
import org.bienche.streamlining.rules.StreamliningRules;
import org.bienche.time.Validity;

class BenefitPropertiesTest {

    private static final LawBook LAW = LawBook.shipped();
    /** From it the months to the age count for part-time staff, which may be fewer than those served. */
    private static final int FULL_PART_TIME_SERVICE = 60;

    private static final LawBook BY_LENGTH = byLength();
    private static final StreamliningRule EARLY = StreamliningRules.rule(Policy.ND178_2024, Leaving.EARLY_RETIREMENT);

    @Property
    void moreServiceNeverLowersABenefitOfTheSameDay(
            @ForAll("rules") StreamliningRule rule,
            @ForAll("days") LocalDate leaveOn,
            @ForAll @IntRange(max = 130) int monthsEarly,
            @ForAll @IntRange(max = 500) int service) {
        Benefit less = work(rule, leaveOn, monthsEarly, service, 12_345_678);
        Benefit more = work(rule, leaveOn, monthsEarly, service + 1, 12_345_678);
        boolean nowRetiresEarly = less.eligible()
                && more.reasons().stream().anyMatch(reason -> reason.key().endsWith("early.retirement.instead"));
        boolean nowCountsToTheAge =
                rule.leaving() == Leaving.PART_TIME_SEVERANCE && service + 1 == FULL_PART_TIME_SERVICE;
        assertThat(more.total() >= less.total() || nowRetiresEarly || nowCountsToTheAge)
                .isTrue();
    }

    /** The other reading: the older formula from twenty years on, which pays less than the newer one just below. */
    @Property
    void moreServiceLowersABenefitByTheOtherReadingOnlyAtTwentyYears(
            @ForAll("daysByLength") LocalDate leaveOn,
            @ForAll @IntRange(min = 24, max = 120) int monthsEarly,
            @ForAll @IntRange(min = 180, max = 500) int service) {
        Law byLength = BY_LENGTH.on(leaveOn);
        Benefit less = work(byLength, EARLY, leaveOn, monthsEarly, service, 12_345_678);
        Benefit more = work(byLength, EARLY, leaveOn, monthsEarly, service + 1, 12_345_678);
        boolean jump = less.serviceYears().halves() == 39 && more.serviceYears().halves() == 40;
        assertThat(more.total() < less.total()).isEqualTo(jump);
    }

    @Example
    void theOtherReadingJumpsFromSixAndAQuarterToFiveSalaries() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Law byLength = BY_LENGTH.on(day);
        assertThat(service(work(byLength, EARLY, day, 36, 234, 10_000_000))).isEqualTo(62_500_000);
        assertThat(service(work(byLength, EARLY, day, 36, 240, 10_000_000))).isEqualTo(50_000_000);
        assertThat(service(work(LAW.on(day), EARLY, day, 36, 240, 10_000_000))).isEqualTo(65_000_000);
    }

    private static long service(Benefit benefit) {
        return benefit.lines().stream()
                .filter(line -> line.code() == BenefitLine.Code.SERVICE_FIRST_YEARS
                        || line.code() == BenefitLine.Code.SERVICE_FURTHER_YEARS)
                .mapToLong(BenefitLine::amount)
                .sum();
    }

    @Property
    void theBudgetOfAListDoesNotDependOnItsOrder(
            @ForAll("rules") StreamliningRule rule,
            @ForAll("days") LocalDate leaveOn,
            @ForAll @Size(max = 20) List<@IntRange(max = 130) Integer> monthsEarly) {
        List<Benefit> list = monthsEarly.stream()
                .map(months -> work(rule, leaveOn, months, 200 + months, 12_345_678))
                .collect(Collectors.toCollection(ArrayList::new));
        Budget budget = budget(list, leaveOn);
        Collections.reverse(list);
        assertThat(budget(list, leaveOn)).isEqualTo(budget);
        assertThat(budget.sum().total())
                .isEqualTo(list.stream().mapToLong(Benefit::total).sum());
    }

    private static Budget budget(List<Benefit> list, LocalDate leaveOn) {
        return Budget.of(list.stream()
                .map(each -> new Budget.Part(
                        each.policy(),
                        each.leaving(),
                        leaveOn.getYear(),
                        new Budget.Sum(1, each.total(), each.verified() ? 0 : 1)))
                .toList());
    }

    @Property(tries = 200)
    void aLaterValueChangesNoBenefitOfADayBefore(
            @ForAll("rules") StreamliningRule rule,
            @ForAll("days") LocalDate leaveOn,
            @ForAll @IntRange(max = 130) int monthsEarly,
            @ForAll @IntRange(max = 500) int service) {
        LawBook amended = LAW.with(LAW.parameters().stream()
                .filter(parameter -> parameter.key().startsWith("streamlining."))
                .map(parameter -> later(parameter.provisions().getLast(), leaveOn.plusDays(1)))
                .toList());
        assertThat(work(amended.on(leaveOn), rule, leaveOn, monthsEarly, service, 12_345_678)
                        .total())
                .isEqualTo(work(rule, leaveOn, monthsEarly, service, 12_345_678).total());
    }

    private static Provision later(Provision last, LocalDate from) {
        return new Provision(
                last.parameter(),
                last.unit(),
                Validity.from(from),
                LocalDate.of(2099, 1, 1),
                last.citation(),
                false,
                another(last.value()));
    }

    /** Twice as much and one more, or the contrary. */
    private static Value another(Value value) {
        if (!(value instanceof Value.Single single)) {
            return value;
        }
        String text = single.text();
        if (text.equals("true") || text.equals("false")) {
            return new Value.Single(text.equals("true") ? "false" : "true");
        }
        return text.matches("[0-9.]+")
                ? new Value.Single(new BigDecimal(text)
                        .multiply(BigDecimal.valueOf(2))
                        .add(BigDecimal.ONE)
                        .toPlainString())
                : value;
    }

    private static LawBook byLength() {
        Provision no = LAW.parameter("streamlining.ND178_2024.service.by_length")
                .provisions()
                .getLast();
        return LAW.with(new Provision(
                no.parameter(),
                no.unit(),
                Validity.from(LocalDate.of(2025, 7, 1)),
                no.published(),
                no.citation(),
                false,
                new Value.Single("true")));
    }

    @Provide
    Arbitrary<LocalDate> daysByLength() {
        return Arbitraries.integers().between(0, 180).map(LocalDate.of(2025, 7, 1)::plusDays);
    }

    @Property
    void theTotalIsTheSumOfItsLines(
            @ForAll("rules") StreamliningRule rule,
            @ForAll("days") LocalDate leaveOn,
            @ForAll @IntRange(max = 130) int monthsEarly,
            @ForAll @IntRange(max = 500) int service,
            @ForAll @LongRange(min = 1, max = 100_000_000) long salary) {
        Benefit benefit = work(rule, leaveOn, monthsEarly, service, salary);
        assertThat(benefit.total())
                .isEqualTo(
                        benefit.lines().stream().mapToLong(BenefitLine::amount).sum());
        assertThat(benefit.eligible() || benefit.lines().isEmpty()).isTrue();
        assertThat(benefit.eligible() || !benefit.reasons().isEmpty()).isTrue();
    }

    @Property
    void aHigherSalaryNeverLowersABenefit(
            @ForAll("rules") StreamliningRule rule,
            @ForAll("days") LocalDate leaveOn,
            @ForAll @IntRange(max = 130) int monthsEarly,
            @ForAll @IntRange(max = 500) int service,
            @ForAll @LongRange(min = 1, max = 100_000_000) long salary) {
        assertThat(work(rule, leaveOn, monthsEarly, service, salary + 1).total())
                .isGreaterThanOrEqualTo(
                        work(rule, leaveOn, monthsEarly, service, salary).total());
    }

    @Provide
    Arbitrary<StreamliningRule> rules() {
        return Arbitraries.of(StreamliningRules.ALL);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    private static Benefit work(StreamliningRule rule, LocalDate leaveOn, int monthsEarly, int service, long salary) {
        return work(LAW.on(leaveOn), rule, leaveOn, monthsEarly, service, salary);
    }

    private static Benefit work(
            Law law, StreamliningRule rule, LocalDate leaveOn, int monthsEarly, int service, long salary) {
        Departing person = new Departing(
                leaveOn,
                leaveOn.minusMonths(3),
                YearMonth.from(leaveOn).plusMonths(monthsEarly),
                StaffKind.CIVIL_SERVANT,
                ground(rule),
                salary,
                salary,
                null,
                service);
        return StreamliningRules.work(person, rule.policy(), rule.leaving(), law);
    }

    private static Ground ground(StreamliningRule rule) {
        if (rule.leaving() == Leaving.PART_TIME_SEVERANCE) {
            return Ground.PART_TIME;
        }
        return rule.policy() == Policy.ND177_2024 ? Ground.NOT_REELECTED : Ground.DIRECT;
    }
}
