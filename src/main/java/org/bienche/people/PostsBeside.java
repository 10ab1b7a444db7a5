package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.Visibility;
import org.bienche.people.rules.BesideRules;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPositions;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/**
 * The front door to posts beside the main one: held concurrently, or in charge of until somebody is appointed. Nobody is counted or paid
 * for them; an allowance that goes with one is an allowance of its own.
 */
@ApplicationScoped
@Transactional
public class PostsBeside {

    @Inject
    private Changeable changeable;

    @Inject
    private People people;

    @Inject
    private FactsDesk desk;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Decisions decisions;

    @Inject
    private Event<SeatAsked> seats;

    /**
     * Gives somebody a post beside the main one, from the day on which the decision takes effect.
     *
     * @throws Problem with the field, for a post that nobody can hold on those days, or not this person
     */
    public void give(long personId, PostBeside asked, DecisionText text) {
        text.check();
        LocalDate from = text.effectiveOn();
        PersonHistory person = changeable.person(personId, from);
        Changeable.refuseDeparted(person, from);
        Validity days = days(from, asked);
        requireUnit(asked.unitId(), days);
        Appointment main = Objects.requireNonNull(person.on(from).main());
        StaffKind kind = asked.staffKind() == null ? main.staffKind() : asked.staffKind();
        long position = positions.get(asked.jobPositionId()).id();
        Appointment post = Appointment.beside(asked.unitId(), position, asked.manner(), kind);
        catalogue.requireListed(Set.of(position), from);
        BesideRules.check(person, post, days);
        seats.fire(new SeatAsked(post.unitId(), position, kind, days));
        long recording = decisions.record(decisions.decide(text).id());
        desk.write(recording, facts -> facts.beside(personId, post, days));
        desk.note("people.beside.given", person, from);
    }

    private static Validity days(LocalDate from, PostBeside asked) {
        LocalDate lastDay = asked.lastDay();
        if (lastDay == null) {
            return Validity.from(from);
        }
        if (lastDay.isBefore(from)) {
            throw BesideRules.refused("/until", "people.beside.ends.before");
        }
        return Validity.inclusive(from, lastDay);
    }

    /** The unit is seen on the first day, and is there until the last. */
    private void requireUnit(long unit, Validity days) {
        if (!visibility.on(days.from(), Role.OFFICER).sees(unit)) {
            throw BesideRules.refused("/unit", "people.beside.unit", days.from());
        }
        LocalDate closes = organization.history(unit).stream()
                .map(each -> each.validity().until())
                .max(Comparator.naturalOrder())
                .orElse(days.from());
        if (days.until().isAfter(closes)) {
            throw BesideRules.refused("/until", "people.beside.unit.closes", closes);
        }
    }

    /**
     * Ends such a post; the day on which the decision takes effect is the first without it. On the post's own first day it takes the post
     * back: it never began, and both decisions stay on record.
     *
     * @throws Problem where it is over by then, or has not begun
     */
    public void end(long personId, long post, DecisionText text) {
        text.check();
        LocalDate from = text.effectiveOn();
        PersonHistory person = changeable.person(personId, from);
        Dated<Appointment> held = held(person, post);
        Validity rest = BesideRules.rest(held.validity(), from);
        long recording = decisions.record(decisions.decide(text).id());
        desk.write(recording, facts -> facts.endBeside(personId, held.fact(), rest));
        desk.note("people.beside.ended", person, from);
    }

    /**
     * One of the posts that somebody holds beside the main one.
     *
     * @throws NotFound for one that is not, or no longer, on record
     */
    public static Dated<Appointment> held(PersonHistory person, long post) {
        return of(person).stream()
                .filter(each -> each.id() == post)
                .findFirst()
                .orElseThrow(() -> new NotFound("people.beside.unknown"));
    }

    /** All that somebody held, holds or will hold beside the main post. */
    public static List<Dated<Appointment>> of(PersonHistory person) {
        return person.appointments().stream()
                .filter(each -> each.fact().kind().isBeside())
                .toList();
    }

    /** The same for somebody who is seen on a day. */
    public List<Dated<Appointment>> of(long personId, LocalDate on) {
        return of(people.history(personId, on));
    }

    /** What was taken back or ended early of somebody who is seen today, or was on a day: then of what was missing by it. */
    public List<EndedPost> ended(long personId, LocalDate on) {
        return people.ended(personId, on);
    }
}
