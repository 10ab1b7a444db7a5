package org.bienche.streamlining.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bienche.legislation.LawBook;
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
        PensionMonths pension = PensionMonths.read(input, book, leaveOn, months);
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
                        pension.byTheAgeThatCounts(),
                        kind,
                        ground,
                        current.orElse(null),
                        average.orElse(null),
                        paidUnder,
                        Math.toIntExact(months),
                        study,
                        pension.byTheAgeOfNormalWork()));
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
