package org.bienche.streamlining.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.bienche.legislation.LawBook;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Study;
import org.bienche.streamlining.rules.StreamliningRule.Fact;
import org.bienche.streamlining.rules.StreamliningRules;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A departure to be calculated, as the interface takes it.
 *
 * @param policy null for every policy in force
 */
public record StreamliningRequest(@Nullable Policy policy, Leaving leaving, Departing person) {

    private static final long HIGHEST_SALARY = 10_000_000_000L;
    private static final int MOST_MONTHS = 840;

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static StreamliningRequest read(Input input, LawBook book) {
        Optional<Policy> policy = input.choice("policy", Policy.class);
        Leaving leaving = input.required("leaving", input.choice("leaving", Leaving.class));
        LocalDate leaveOn = input.required("leaveOn", input.date("leaveOn"));
        StaffKind kind = input.required("staffKind", input.choice("staffKind", StaffKind.class));
        Optional<LocalDate> restructuredOn = input.date("restructuredOn");
        Ground ground = input.choice("ground", Ground.class).orElse(usual(policy, leaving));
        Optional<Long> current = input.whole("currentSalary", 1, HIGHEST_SALARY);
        Optional<Long> average = input.whole("averageSalary", 1, HIGHEST_SALARY);
        Policy paidUnder = input.choice("paidUnder", Policy.class).orElse(null);
        Long months = input.required("contributionMonths", input.whole("contributionMonths", 0, MOST_MONTHS));
        Study study = study(input);
        YearMonth retireFrom = retireFrom(input, book, leaveOn, months);
        policy.ifPresent(chosen -> check(input, chosen, leaving, ground));
        input.finish();
        if (leaving == null || leaveOn == null || kind == null || months == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new StreamliningRequest(
                policy.orElse(null),
                leaving,
                new Departing(
                        leaveOn,
                        restructuredOn.orElse(null),
                        retireFrom,
                        kind,
                        ground,
                        current.orElse(null),
                        average.orElse(null),
                        paidUnder,
                        Math.toIntExact(months),
                        study));
    }

    /** The ground of who names none. */
    private static Ground usual(Optional<Policy> policy, @Nullable Leaving leaving) {
        if (leaving == Leaving.PART_TIME_SEVERANCE) {
            return Ground.PART_TIME;
        }
        return policy.equals(Optional.of(Policy.ND177_2024)) ? Ground.NOT_REELECTED : Ground.DIRECT;
    }

    private static @Nullable Study study(Input input) {
        Optional<Long> months = input.whole("studyMonths", 0, MOST_MONTHS);
        long fees = input.whole("studyFees", 0, HIGHEST_SALARY).orElse(0L);
        return months.isEmpty() && fees == 0 ? null : new Study(Math.toIntExact(months.orElse(0L)), fees);
    }

    /** The month of the ordinary pension: as stated, or by the ladder of ages. */
    private static @Nullable YearMonth retireFrom(
            Input input, LawBook book, @Nullable LocalDate leaveOn, @Nullable Long contributionMonths) {
        Optional<YearMonth> stated = input.month("retireFrom");
        Optional<LocalDate> born = input.date("born");
        Optional<Sex> sex = input.choice("sex", Sex.class);
        boolean hazardous = input.yesOrNo("hazardous15Years").orElse(false);
        if (born.isPresent() && leaveOn != null) {
            checkLife(input, born.get(), leaveOn, contributionMonths);
        }
        if (stated.isPresent() || born.isEmpty()) {
            return stated.orElse(null);
        }
        if (sex.isEmpty()) {
            input.required("sex", sex);
            return null;
        }
        return byLadder(input, book, born.get(), sex.get(), hazardous);
    }

    private static @Nullable YearMonth byLadder(Input input, LawBook book, LocalDate born, Sex sex, boolean hazardous) {
        RetirementCondition condition = hazardous ? RetirementCondition.HAZARDOUS : RetirementCondition.NORMAL;
        try {
            return Retirement.of(book.latest(), born, sex, condition).pensionFrom();
        } catch (Problem beforeLadder) {
            input.reject("born", beforeLadder.key(), born);
            return null;
        }
    }

    private static void checkLife(Input input, LocalDate born, LocalDate leaveOn, @Nullable Long contributionMonths) {
        if (!born.isBefore(leaveOn)) {
            input.reject("leaveOn", "streamlining.rule.input.born.after.leaving");
        } else if (contributionMonths != null && contributionMonths > ChronoUnit.MONTHS.between(born, leaveOn)) {
            input.reject("contributionMonths", "streamlining.rule.input.longer.than.life");
        }
    }

    /** Whether everything is stated that the policy needs. */
    private static void check(Input input, Policy policy, @Nullable Leaving leaving, Ground ground) {
        if (leaving == null) {
            return;
        }
        Set<Fact> needs = needs(input, policy, leaving);
        require(input, needs, Fact.CURRENT_SALARY, "currentSalary");
        require(input, needs, Fact.AVERAGE_SALARY, "averageSalary");
        if (!input.has("retireFrom")) {
            require(input, needs, Fact.RETIREMENT_AGE, "born");
        }
        if (ground == Ground.DIRECT || ground == Ground.VOLUNTARY) {
            require(input, needs, Fact.RESTRUCTURING_DAY, "restructuredOn");
        }
    }

    private static Set<Fact> needs(Input input, Policy policy, Leaving leaving) {
        try {
            return StreamliningRules.rule(policy, leaving).needs();
        } catch (Problem unknown) {
            input.reject("leaving", unknown.key(), policy, leaving);
            return Set.of();
        }
    }

    private static void require(Input input, Set<Fact> needs, Fact fact, String name) {
        if (needs.contains(fact) && !input.has(name)) {
            input.reject(name, "texts.input.required");
        }
    }
}
