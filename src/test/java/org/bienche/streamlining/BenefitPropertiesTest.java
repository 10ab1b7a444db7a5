package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.rules.StreamliningRule;
import org.bienche.streamlining.rules.StreamliningRules;

class BenefitPropertiesTest {

    private static final LawBook LAW = LawBook.shipped();

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
        assertThat(more.total() >= less.total() || nowRetiresEarly).isTrue();
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
        Law law = LAW.on(leaveOn);
        Departing person = new Departing(
                leaveOn,
                leaveOn.minusMonths(3),
                YearMonth.from(leaveOn).plusMonths(monthsEarly),
                StaffKind.CIVIL_SERVANT,
                rule.policy() == Policy.ND177_2024 ? Ground.NOT_REELECTED : Ground.DIRECT,
                salary,
                salary,
                service);
        return StreamliningRules.work(person, rule.policy(), rule.leaving(), law);
    }
}
