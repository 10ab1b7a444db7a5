package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Identities;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.people.entity.FactTable;
import org.bienche.people.rules.EventRules;
import org.bienche.people.rules.Successors;
import org.bienche.positions.Catalogue;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The front door for what is done to personnel files.
 *
 * <p>It needs the role of an officer over the person's unit, and a recording that was begun under a decision; it joins the caller's
 * transaction. A new fact holds until the next one that is already decided. Who places people asks first what others think of it:
 * {@link Placing}.
 */
@ApplicationScoped
@Transactional
public class PersonnelChanges {

    @Inject
    private FactsDesk desk;

    @Inject
    private Changeable changeable;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Identities identities;

    @Inject
    private Event<Placing> placings;

    @Inject
    private Clock clock;

    /**
     * Adds people. Their numbers must be new.
     *
     * @param surplusUntil by when a surplus that comes about is settled; null where none may come about
     * @return the id of the first; the others follow in order
     */
    public long hire(long recording, List<Newcomer> newcomers, @Nullable LocalDate surplusUntil) {
        current.require(Role.OFFICER);
        Scope today = visibility.on(LocalDate.now(clock), Role.OFFICER);
        newcomers.stream()
                .collect(Collectors.toMap(each -> each.appointment().unitId(), Newcomer::from, (one, other) -> one))
                .forEach((unit, from) -> mayWrite(unit, from, today));
        newcomers.stream()
                .collect(Collectors.groupingBy(
                        Newcomer::from,
                        Collectors.mapping(each -> each.appointment().jobPositionId(), Collectors.toSet())))
                .forEach((from, asked) -> catalogue.requireListed(asked, from));
        long first = identities.reserve("person", newcomers.size());
        Placing placing = new Placing(recording, surplusUntil);
        newcomers.forEach(each -> placing.add(each.from(), each.appointment()));
        placed(placing, facts -> facts.add(first, newcomers));
        desk.note(
                "people.hired",
                recording,
                newcomers.size() == 1 ? newcomers.getFirst().appointment().unitId() : null,
                newcomers.size() + " people");
        return first;
    }

    /** A personnel number that was free when it was checked has been given meanwhile. */
    public static final class NumberTaken extends Conflict {

        private static final long serialVersionUID = 1;

        NumberTaken() {
            super("people.number.taken");
        }
    }

    /** States who a person is, from a day on. */
    public void identify(long recording, Change<Identity> change) {
        PersonHistory person = changeable.person(change);
        Validity validity = Successors.until(change.from(), person.identities());
        desk.write(recording, facts -> facts.identity(person.id(), change.fact(), validity));
        desk.note("people.identified", person, change.from());
    }

    /** States what a person is paid by, from a day on. */
    public void pay(long recording, Change<Salary> change) {
        PersonHistory person = changeable.person(change);
        Validity validity = Successors.until(change.from(), person.salaries());
        desk.write(recording, facts -> facts.salary(person.id(), change.fact(), validity));
        desk.note("people.paid", person, change.from());
    }

    /** Gives an allowance from a day on, or changes its size. */
    public void allow(long recording, Change<Allowance> change) {
        allow(recording, change, null);
    }

    /** The same until a last day; what was held of it before goes on afterwards. */
    public void allow(long recording, Change<Allowance> change, @Nullable LocalDate lastDay) {
        PersonHistory person = changeable.person(change);
        List<Dated<Allowance>> alike = allowances(person, each -> each.followsOn(change.fact()));
        Validity free = Successors.until(change.from(), alike);
        Validity validity =
                lastDay == null || !lastDay.isBefore(free.until()) ? free : Validity.inclusive(change.from(), lastDay);
        desk.write(recording, facts -> facts.allowance(person.id(), change.fact(), validity));
        desk.note("people.allowed", person, change.from());
    }

    /** Lets an allowance be kept from a day on until a last day; what was known of that ground from the day on no longer holds. */
    public void keep(long recording, Change<Allowance> change, LocalDate lastDay) {
        PersonHistory person = changeable.person(change);
        Changeable.refuseDeparted(person, change.from());
        Validity days = Validity.inclusive(change.from(), lastDay);
        desk.write(recording, facts -> facts.kept(person.id(), change.fact(), days));
        desk.note("people.retained", person, change.from());
    }

    /** Takes an allowance away, or what is kept of it where there is no other: {@code from} is the first day without it. */
    public void disallow(long recording, long personId, AllowanceCode code, LocalDate from) {
        PersonHistory person = changeable.person(personId, from);
        List<Dated<Allowance>> held = allowances(person, each -> each.code() == code).stream()
                .filter(each -> each.validity().until().isAfter(from))
                .toList();
        if (held.isEmpty()) {
            throw new Problem("people.allowance.none");
        }
        boolean own = held.stream().anyMatch(each -> each.fact().ground() == null);
        String which = " AND code = ?" + (own ? " AND ground IS NULL" : "");
        desk.write(recording, facts -> facts.end(FactTable.ALLOWANCE, personId, from, which, List.of(code.name())));
        desk.note("people.disallowed", person, from);
    }

    private static List<Dated<Allowance>> allowances(PersonHistory person, Predicate<Allowance> which) {
        return person.allowances().stream()
                .filter(each -> which.test(each.fact()))
                .toList();
    }

    /**
     * Puts a person into another main post from a day on.
     *
     * @throws Conflict where another main post is decided for a later day already
     */
    public void appoint(long recording, Change<Appointment> change) {
        PersonHistory person = changeable.person(change);
        visibility.on(change.from(), Role.OFFICER).require(change.fact().unitId());
        Changeable.refuseDeparted(person, change.from());
        Changeable.refuseLaterPost(person, change.from());
        catalogue.requireListed(Set.of(change.fact().jobPositionId()), change.from());
        Placing placing = new Placing(recording, null).add(change.from(), change.fact());
        placed(placing, facts -> facts.main(person.id(), change.fact(), Validity.from(change.from())));
        desk.note("people.appointed", person, change.from());
    }

    /**
     * Moves people in bulk, each from the main post of that day; the caller has checked each move.
     *
     * @param surplusUntil by when a surplus that comes about is settled; null where none may come about
     */
    public void move(long recording, LocalDate on, List<Move> moves, @Nullable LocalDate surplusUntil) {
        current.require(Role.OFFICER);
        Placing placing = new Placing(recording, surplusUntil);
        moves.forEach(move -> placing.add(on, move.to()));
        placed(placing, facts -> {
            facts.lock(moves.stream().map(Move::personId).toList());
            for (Move move : moves) {
                facts.main(move.personId(), move.to(), Validity.from(on));
            }
        });
        desk.note("people.moved", recording, null, moves.size() + " people on " + on);
    }

    /**
     * Records something that moves a person's next step or retirement.
     *
     * @throws Conflict where the same is on record already
     */
    public void happened(long recording, long personId, ServiceEvent event) {
        LocalDate today = LocalDate.now(clock);
        PersonHistory person = changeable.person(personId, event.on(), "/on");
        if (person.events().stream().anyMatch(event::repeats)) {
            throw new Conflict("people.event.twice").with(new Problem.Error("/on", "people.event.twice"));
        }
        EventRules.check(person, event, today);
        desk.write(recording, facts -> facts.event(person.id(), event));
        desk.note("people.event." + event.kind(), person, event.on());
    }

    /** A person's way out of the service: nothing but the file is left from the day on. */
    public void end(long recording, long personId, DepartureKind kind, LocalDate on) {
        PersonHistory person = changeable.person(personId, on);
        Changeable.refuseDeparted(person, on);
        Changeable.refuseLaterPost(person, on);
        long unit = person.homeOn(on)
                .orElseThrow(() -> new NotFound("people.unknown"))
                .fact()
                .unitId();
        depart(recording, personId, unit, kind, on);
        desk.note("people.departed", person, on);
    }

    private void depart(long recording, long person, long unit, DepartureKind kind, LocalDate on) {
        desk.write(recording, facts -> {
            for (FactTable table : List.of(
                    FactTable.MAIN, FactTable.BESIDE, FactTable.SECONDMENT, FactTable.SALARY, FactTable.ALLOWANCE)) {
                facts.end(table, person, on, "", List.of());
            }
            facts.departure(person, unit, kind, on);
        });
    }

    /** Writes places of people between the two questions that others may have about it. */
    private void placed(Placing placing, FactsDesk.Writing writing) {
        placings.fire(placing);
        desk.write(placing.recording(), writing);
        placing.written();
    }

    /** A unit of today, or one of the day itself. */
    private void mayWrite(long unit, LocalDate on, Scope today) {
        if (!today.sees(unit)) {
            visibility.on(on, Role.OFFICER).require(unit);
        }
    }
}
