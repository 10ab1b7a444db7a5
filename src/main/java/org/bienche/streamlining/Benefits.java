package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
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

    /** The same, where each policy counts another salary of the person. */
    List<Benefit> all(Function<Policy, Departing> person, LocalDate leaveOn, Leaving leaving) {
        return StreamliningRules.inForce(person, leaving, legislation.on(leaveOn));
    }

    /** The lines of pay that a policy counts for who leaves on a day; one that is not in force then, those it counted last. */
    Provision countedLines(Policy policy, LocalDate leaveOn) {
        LawBook book = legislation.book();
        String key = "streamlining." + policy + ".salary_lines";
        return book.on(leaveOn)
                .find(key)
                .orElseGet(() -> book.parameter(key).provisions().getLast());
    }

    private Law law(Departing person) {
        return legislation.on(person.leaveOn());
    }
}
