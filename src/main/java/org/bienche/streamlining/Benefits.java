package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.streamlining.rules.StreamliningRules;
import org.bienche.texts.Problem;

/** The front door to the benefits of leaving: pure calculation by the law of the day of leaving, nothing is stored. */
@ApplicationScoped
public class Benefits {

    @Inject
    private Legislation legislation;

    /**
     * What a policy pays.
     *
     * @throws Problem where the policy does not know this way of leaving
     */
    public Benefit of(Departing person, Policy policy, Leaving leaving) {
        return StreamliningRules.work(person, policy, leaving, law(person));
    }

    /** What every policy in force pays for a way of leaving, the best first. */
    public List<Benefit> all(Departing person, Leaving leaving) {
        return StreamliningRules.inForce(person, leaving, law(person));
    }

    private Law law(Departing person) {
        return legislation.on(person.leaveOn());
    }
}
