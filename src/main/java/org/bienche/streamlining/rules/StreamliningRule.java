package org.bienche.streamlining.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;

/** What one policy pays for one way of leaving, and the facts without which it cannot say. */
public record StreamliningRule(Policy policy, Leaving leaving, Set<Fact> needs, Consumer<BenefitSheet> working) {

    /** A fact that not every policy needs. */
    public enum Fact {
        CURRENT_SALARY,
        AVERAGE_SALARY,
        RETIREMENT_AGE,
        RESTRUCTURING_DAY
    }

    /** Part-time staff of a commune have a rule of their own and no other. */
    boolean isFor(Ground ground) {
        return (leaving == Leaving.PART_TIME_SEVERANCE) == (ground == Ground.PART_TIME);
    }
}
