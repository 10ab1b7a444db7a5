package org.bienche.streamlining.rules;

import static org.bienche.streamlining.Leaving.*;
import static org.bienche.streamlining.Policy.*;
import static org.bienche.streamlining.rules.StreamliningRule.Fact.*;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bienche.legislation.Law;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.rules.StreamliningRule.Fact;
import org.bienche.texts.Problem;

/** The rules of leaving: every policy with every way of leaving that it knows. */
public final class StreamliningRules {

    public static final List<StreamliningRule> ALL = List.of(
            rule(
                    ND178_2024,
                    EARLY_RETIREMENT,
                    Reorganization::earlyRetirement,
                    CURRENT_SALARY,
                    RETIREMENT_AGE,
                    RESTRUCTURING_DAY),
            rule(ND178_2024, SEVERANCE, Reorganization::severance, CURRENT_SALARY, RETIREMENT_AGE, RESTRUCTURING_DAY),
            rule(ND177_2024, EARLY_RETIREMENT, NotReelected::earlyRetirement, CURRENT_SALARY, RETIREMENT_AGE),
            rule(ND154_2025, EARLY_RETIREMENT, Streamlining2025::earlyRetirement, CURRENT_SALARY, RETIREMENT_AGE),
            rule(ND154_2025, SEVERANCE, Streamlining2025::severance, CURRENT_SALARY),
            rule(ND154_2025, MOVE_OUT_OF_BUDGET, Streamlining2025::move, CURRENT_SALARY),
            rule(ND154_2025, PART_TIME_SEVERANCE, Streamlining2025::partTime, CURRENT_SALARY, RETIREMENT_AGE),
            rule(ND29_2023, EARLY_RETIREMENT, Streamlining2023::earlyRetirement, AVERAGE_SALARY, RETIREMENT_AGE),
            rule(ND29_2023, SEVERANCE, Streamlining2023::severance, CURRENT_SALARY, AVERAGE_SALARY),
            rule(ND29_2023, MOVE_OUT_OF_BUDGET, Streamlining2023::move, CURRENT_SALARY, AVERAGE_SALARY),
            rule(ND29_2023, STUDY_THEN_SEVERANCE, Streamlining2023::studyThenSeverance, CURRENT_SALARY, AVERAGE_SALARY),
            rule(ND170_2025, RESIGNATION, Resignation::resignation, CURRENT_SALARY));

    private StreamliningRules() {}

    /**
     * The rule of a policy for a way of leaving.
     *
     * @throws Problem where the policy does not know this way
     */
    public static StreamliningRule rule(Policy policy, Leaving leaving) {
        return ALL.stream()
                .filter(rule -> rule.policy() == policy && rule.leaving() == leaving)
                .findFirst()
                .orElseThrow(() -> new Problem("streamlining.rule.input.no.policy", policy, leaving));
    }

    /**
     * What a policy pays.
     *
     * @throws Problem where the policy does not know this way of leaving
     */
    public static Benefit work(Departing person, Policy policy, Leaving leaving, Law law) {
        return work(person, rule(policy, leaving), law);
    }

    /** What every policy in force that is about such people pays for a way of leaving, the best first. */
    public static List<Benefit> inForce(Departing person, Leaving leaving, Law law) {
        return inForce(policy -> person, leaving, law);
    }

    /**
     * The same, where each policy counts another salary.
     *
     * @param persons the same person by each policy's own count
     */
    public static List<Benefit> inForce(Function<Policy, Departing> persons, Leaving leaving, Law law) {
        return ALL.stream()
                .filter(rule -> rule.leaving() == leaving && isInForce(rule, law))
                .filter(rule -> rule.isFor(persons.apply(rule.policy()).ground()))
                .map(rule -> work(persons.apply(rule.policy()), rule, law))
                .sorted(Benefit.BEST_FIRST)
                .toList();
    }

    private static boolean isInForce(StreamliningRule rule, Law law) {
        return new PolicyLaw(rule.policy(), law).isInForce();
    }

    private static Benefit work(Departing person, StreamliningRule rule, Law law) {
        BenefitSheet sheet = new BenefitSheet(person, rule, law);
        if (isInForce(rule, law)) {
            sheet.conditions().checkFacts();
        } else {
            sheet.conditions().refuse("not.in.force", person.leaveOn());
        }
        sheet.conditions().requireConcerned();
        if (sheet.isOpen()) {
            rule.working().accept(sheet);
        }
        return sheet.benefit();
    }

    private static StreamliningRule rule(
            Policy policy, Leaving leaving, Consumer<BenefitSheet> working, Fact... needs) {
        return new StreamliningRule(policy, leaving, Set.of(needs), working);
    }
}
