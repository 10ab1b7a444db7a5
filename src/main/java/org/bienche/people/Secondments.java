package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Visibility;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/** The front door for people who work elsewhere for a time; their main post and their pay stay where they are. */
@ApplicationScoped
@Transactional
public class Secondments {

    @Inject
    private FactsDesk desk;

    @Inject
    private People people;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    /** Sends a person to another unit, from the day on which the decision takes effect; to one unit at a time. */
    public void second(long personId, long unitId, LocalDate lastDay, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate from = text.effectiveOn();
        PersonHistory person = people.held(personId);
        visibility.on(from, Role.OFFICER).require(unitId);
        Appointment main = person.on(from).main();
        if (main == null) {
            throw new Problem("people.not.in.service", person.number(), from);
        }
        if (main.unitId() == unitId) {
            throw refused("unit", "people.second.own.unit");
        }
        if (lastDay.isBefore(from)) {
            throw refused("until", "people.second.ends.before");
        }
        long recording = decisions.record(decisions.decide(text).id());
        Validity days = Validity.inclusive(from, lastDay);
        desk.write(recording, facts -> facts.secondment(personId, main.secondedTo(unitId), days));
        desk.note("people.seconded", person, from);
    }

    private static Problem refused(String field, String key) {
        return new Problem(key).with(new Problem.Error("/" + field, key));
    }
}
