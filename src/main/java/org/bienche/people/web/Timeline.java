package org.bienche.people.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienche.decisions.Decision;
import org.bienche.money.Notation;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.EndedPost;
import org.bienche.people.PersonHistory;
import org.bienche.people.Salary;
import org.bienche.people.WithdrawnEvent;

/** The decisions about one person, each with what it did. */
public final class Timeline {

    private final PersonBacking person;
    private final PersonHistory history;
    private final Map<Long, Decision> decisions;

    Timeline(PersonBacking person, Map<Long, Decision> decisions) {
        this.person = person;
        this.history = person.getHistory();
        this.decisions = Map.copyOf(decisions);
    }

    /** What a decision did: a sentence's key, and what fills it. */
    public record Effect(String key, String what) {}

    /** A decision with what it did. */
    public record Entry(Decision decision, List<Effect> effects) {

        public Entry {
            effects = List.copyOf(effects);
        }
    }

    List<Entry> entries() {
        return decisions.values().stream()
                .sorted(Comparator.comparing(Decision::effectiveOn).reversed())
                .map(decision -> new Entry(decision, effects(decision.id())))
                .toList();
    }

    private List<Effect> effects(long decision) {
        List<Effect> effects = new ArrayList<>();
        history.identities().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each -> effects.add(
                        new Effect("people.did.identity", each.fact().name().full())));
        history.appointments().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each ->
                        effects.add(new Effect("people.did." + each.fact().kind(), post(each))));
        history.salaries().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each -> effects.add(salary(each.fact())));
        history.allowances().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each ->
                        effects.add(new Effect("people.allowance." + each.fact().code(), "")));
        history.departures().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each -> effects.add(new Effect("people.departure." + each.kind(), "")));
        history.events().stream()
                .filter(each -> each.decisionId() == decision)
                .forEach(each -> effects.add(new Effect("people.event." + each.name(), person.eventWhat(each))));
        person.getWithdrawn().forEach(each -> withdrawn(effects, each, decision));
        person.getEnded().forEach(each -> ended(effects, each, decision));
        return effects;
    }

    /** Under the decision that recorded it, and under the one that took it back. */
    private void withdrawn(List<Effect> effects, WithdrawnEvent gone, long decision) {
        if (gone.decisionId() == decision || gone.event().decisionId() == decision) {
            effects.add(new Effect("people.event.withdrawn.was", person.eventSentence(gone.event())));
        }
    }

    /** What was taken back stands under both decisions; what was only ended still stands under its own. */
    private void ended(List<Effect> effects, EndedPost gone, long decision) {
        String post = post(gone.post());
        if (gone.isWithdrawn() && (gone.decisionId() == decision || gone.post().decisionId() == decision)) {
            effects.add(new Effect("people.did.withdrawn." + gone.post().fact().kind(), post));
        } else if (gone.decisionId() == decision) {
            effects.add(new Effect("people.did.ended." + gone.post().fact().kind(), post));
        }
    }

    private String post(Dated<Appointment> held) {
        return person.positionName(held.fact()) + ", " + person.unitName(held.fact(), held.validity());
    }

    private static Effect salary(Salary salary) {
        return salary.contractWage() == null
                ? new Effect(
                        "people.did.salary", salary.rankCode() + " · " + Notation.coefficient(salary.coefficient()))
                : new Effect("people.did.wage", String.valueOf(salary.contractWage()));
    }
}
