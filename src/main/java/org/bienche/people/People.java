package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Identities;
import org.bienche.audit.Trail;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.entity.Directory;
import org.bienche.people.entity.FactTable;
import org.bienche.people.entity.Files;
import org.bienche.people.entity.PersonFacts;
import org.bienche.people.rules.Successors;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The front door to personnel files.
 *
 * <p>Reading shows what the caller's scope holds on the asked day; a person outside it does not exist. Writing needs the role of an
 * officer over the person's unit, and a recording that was begun under a decision; it joins the caller's transaction. A new fact holds
 * until the next one that is already decided.
 */
@ApplicationScoped
@Transactional
public class People {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Identities identities;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** A page of the list; see {@link PeopleQuery}. */
    public PeoplePage list(PeopleQuery query) {
        Scope scope = visibility.on(query.on());
        PeoplePage page = read(connection -> new Directory(connection, query, paths(scope, query.unitId())).page());
        return new PeoplePage(
                page.items().stream().map(line -> named(line, scope.tree())).toList(), page.next());
    }

    /** How many the whole list holds. */
    public CappedCount count(PeopleQuery query) {
        Scope scope = visibility.on(query.on());
        return read(connection -> new Directory(connection, query, paths(scope, query.unitId())).count());
    }

    private static List<String> paths(Scope scope, @Nullable Long unit) {
        if (unit != null) {
            scope.require(unit);
            return List.of(scope.tree().path(unit));
        }
        return scope.tops().stream().map(scope.tree()::path).toList();
    }

    private static PersonLine named(PersonLine line, Tree tree) {
        Optional<UnitOn> unit = tree.find(line.unitId());
        return line.inUnit(
                unit.map(UnitOn::code).orElse(""), unit.map(UnitOn::name).orElse(""));
    }

    /**
     * The file of a person as it is known now.
     *
     * @param on who saw the person on that day but does not today sees what had begun by then
     * @throws NotFound for nobody, and for who is outside the scope
     */
    public PersonHistory history(long person, LocalDate on) {
        PersonHistory whole = whole(person);
        if (isSeen(whole, LocalDate.now(clock))) {
            return whole;
        }
        if (!isSeen(whole, on)) {
            throw unknown();
        }
        return whole.until(on);
    }

    /** The person as they were on a day. */
    public PersonSnapshot snapshot(long person, LocalDate on) {
        return history(person, on).on(on);
    }

    /** The person of a number, in the scope on a day. */
    public long idOf(String number, LocalDate on) {
        long id = read(connection -> Files.of(connection).idOf(number)).orElseThrow(People::unknown);
        history(id, on);
        return id;
    }

    /** The files of those of the numbers whom the caller may change as an officer today, by number. */
    public Map<String, PersonHistory> officerFiles(Collection<String> numbers) {
        return read(connection -> mine(Files.of(connection), numbers));
    }

    /** The same, held until the transaction ends, so that nobody changes them between checking and writing. */
    public Map<String, PersonHistory> heldFiles(Collection<String> numbers) {
        return read(connection -> mine(Files.held(connection), numbers));
    }

    private Map<String, PersonHistory> mine(Files files, Collection<String> numbers) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Scope scope = visibility.on(today, Role.OFFICER);
        Map<String, PersonHistory> mine = new HashMap<>();
        for (PersonHistory person : files.histories(files.idsOf(numbers))) {
            if (person.homeOn(today)
                    .filter(home -> isWithin(home, today, scope))
                    .isPresent()) {
                mine.put(person.number(), person);
            }
        }
        return mine;
    }

    private boolean isWithin(Dated<Appointment> home, LocalDate today, Scope scope) {
        return home.validity().holdsOn(today) ? scope.sees(home.fact().unitId()) : seesHome(home, today, Role.OFFICER);
    }

    private PersonHistory whole(long person) {
        return read(connection -> Files.of(connection).history(person)).orElseThrow(People::unknown);
    }

    private boolean isSeen(PersonHistory person, LocalDate on) {
        return person.homeOn(on).filter(home -> seesHome(home, on, null)).isPresent();
    }

    /** The appointment is looked at on a day of its own, where the asked one lies outside it. */
    private boolean seesHome(Dated<Appointment> home, LocalDate on, @Nullable Role role) {
        Validity validity = home.validity();
        LocalDate last = validity.until().minusDays(1);
        LocalDate day = on.isBefore(validity.from()) ? validity.from() : on.isAfter(last) ? last : on;
        Scope scope = role == null ? visibility.on(day) : visibility.on(day, role);
        return scope.sees(home.fact().unitId());
    }

    private static NotFound unknown() {
        return new NotFound("people.unknown");
    }

    /**
     * Adds people. Their numbers must be new.
     *
     * @return the id of the first; the others follow in order
     */
    public long hire(long recording, List<Newcomer> newcomers) {
        current.require(Role.OFFICER);
        Scope today = visibility.on(LocalDate.now(clock), Role.OFFICER);
        newcomers.stream()
                .collect(Collectors.toMap(each -> each.appointment().unitId(), Newcomer::from, (one, other) -> one))
                .forEach((unit, from) -> mayWrite(unit, from, today));
        long first = identities.reserve("person", newcomers.size());
        write(recording, facts -> facts.add(first, newcomers));
        note(
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
        PersonHistory person = mayChange(change);
        Validity validity = Successors.until(change.from(), person.identities());
        write(recording, facts -> facts.identity(person.id(), change.fact(), validity));
        note("people.identified", person, change.from());
    }

    /** States what a person is paid by, from a day on. */
    public void pay(long recording, Change<Salary> change) {
        PersonHistory person = mayChange(change);
        Validity validity = Successors.until(change.from(), person.salaries());
        write(recording, facts -> facts.salary(person.id(), change.fact(), validity));
        note("people.paid", person, change.from());
    }

    /** Gives an allowance from a day on, or changes its size. */
    public void allow(long recording, Change<Allowance> change) {
        PersonHistory person = mayChange(change);
        Validity validity =
                Successors.until(change.from(), ofCode(person, change.fact().code()));
        write(recording, facts -> facts.allowance(person.id(), change.fact(), validity));
        note("people.allowed", person, change.from());
    }

    /** Takes an allowance away: {@code from} is the first day without it. */
    public void disallow(long recording, long personId, AllowanceCode code, LocalDate from) {
        PersonHistory person = mayChange(personId, from);
        if (ofCode(person, code).stream()
                .noneMatch(each -> each.validity().until().isAfter(from))) {
            throw new Problem("people.allowance.none");
        }
        write(
                recording,
                facts -> facts.end(FactTable.ALLOWANCE, personId, from, " AND code = ?", List.of(code.name())));
        note("people.disallowed", person, from);
    }

    private static List<Dated<Allowance>> ofCode(PersonHistory person, AllowanceCode code) {
        return person.allowances().stream()
                .filter(each -> each.fact().code() == code)
                .toList();
    }

    /**
     * Puts a person into a post from a day on: the main one, or one beside it.
     *
     * @throws Conflict where another main post is decided for a later day already
     */
    public void appoint(long recording, Change<Appointment> change) {
        PersonHistory person = mayChange(change);
        visibility.on(change.from(), Role.OFFICER).require(change.fact().unitId());
        refuseDeparted(person, change.from());
        if (change.fact().isMain()) {
            refuseLaterPost(person, change.from());
            write(recording, facts -> facts.main(person.id(), change.fact(), Validity.from(change.from())));
        } else {
            write(recording, facts -> facts.concurrent(person.id(), change.fact(), Validity.from(change.from())));
        }
        note("people.appointed", person, change.from());
    }

    /** Moves people in bulk, each from the main post of that day; the caller has checked each move. */
    public void move(long recording, LocalDate on, List<Move> moves) {
        current.require(Role.OFFICER);
        write(recording, facts -> {
            facts.lock(moves.stream().map(Move::personId).toList());
            for (Move move : moves) {
                facts.main(move.personId(), move.to(), Validity.from(on));
            }
        });
        note("people.moved", recording, null, moves.size() + " people on " + on);
    }

    /** A person's way out of the service: nothing but the file is left from the day on. */
    public void end(long recording, long personId, DepartureKind kind, LocalDate on) {
        PersonHistory person = mayChange(personId, on);
        refuseDeparted(person, on);
        refuseLaterPost(person, on);
        long unit = person.homeOn(on).orElseThrow(People::unknown).fact().unitId();
        depart(recording, personId, unit, kind, on);
        note("people.departed", person, on);
    }

    private void depart(long recording, long person, long unit, DepartureKind kind, LocalDate on) {
        write(recording, facts -> {
            for (FactTable table :
                    List.of(FactTable.MAIN, FactTable.CONCURRENT, FactTable.SALARY, FactTable.ALLOWANCE)) {
                facts.end(table, person, on, "", List.of());
            }
            facts.departure(person, unit, kind, on);
        });
    }

    private static void refuseDeparted(PersonHistory person, LocalDate on) {
        if (person.on(on).main() == null) {
            throw new Problem("people.not.in.service", person.number(), on);
        }
    }

    private static void refuseLaterPost(PersonHistory person, LocalDate on) {
        person.appointments().stream()
                .filter(each -> each.fact().isMain() && each.validity().from().isAfter(on))
                .findFirst()
                .ifPresent(later -> {
                    throw new Conflict(
                            "people.later.post",
                            person.number(),
                            later.validity().from());
                });
    }

    private <T> PersonHistory mayChange(Change<T> change) {
        PersonHistory person = mayChange(change.personId(), change.from());
        Long basis = change.basis();
        if (basis != null && !isKnownNow(person, basis, change.fact().getClass())) {
            throw new Conflict("texts.conflict");
        }
        return person;
    }

    /** Locks the person, so that what is read now is what the change is laid upon. */
    private PersonHistory mayChange(long personId, LocalDate from) {
        current.require(Role.OFFICER);
        PersonHistory person =
                read(connection -> Files.held(connection).history(personId)).orElseThrow(People::unknown);
        LocalDate today = LocalDate.now(clock);
        if (person.homeOn(today)
                .filter(home -> seesHome(home, today, Role.OFFICER))
                .isEmpty()) {
            throw unknown();
        }
        if (from.isBefore(LocalDate.of(1945, 9, 2)) || from.isAfter(today.plusYears(10))) {
            throw new Problem("people.day.absurd", from);
        }
        return person;
    }

    private static boolean isKnownNow(PersonHistory person, long basis, Class<?> kind) {
        return List.of(person.identities(), person.salaries(), person.appointments(), person.allowances()).stream()
                .flatMap(Collection::stream)
                .anyMatch(each -> each.id() == basis && kind.isInstance(each.fact()));
    }

    /** A unit of today, or one of the day itself. */
    private void mayWrite(long unit, LocalDate on, Scope today) {
        if (!today.sees(unit)) {
            visibility.on(on, Role.OFFICER).require(unit);
        }
    }

    private void note(String action, PersonHistory person, LocalDate from) {
        Long unit = person.homeOn(from).map(home -> home.fact().unitId()).orElse(null);
        trail.append(current.caller().username(), action, "person:" + person.id(), unit, "from " + from);
    }

    private void note(String action, long recording, @Nullable Long unit, String detail) {
        trail.append(current.caller().username(), action, "recording:" + recording, unit, detail);
    }

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    private interface Reading<T> {
        T over(Connection connection) throws SQLException;
    }

    /** Work on the facts of one recording. */
    @FunctionalInterface
    private interface Writing {
        void on(PersonFacts facts) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Personnel files cannot be read", e);
        }
    }

    private void write(long recording, Writing writing) {
        try (Connection connection = database.getConnection()) {
            writing.on(new PersonFacts(connection, recording));
        } catch (SQLIntegrityConstraintViolationException | BatchUpdateException e) {
            if (String.valueOf(e.getMessage()).contains("person_number")) {
                throw new NumberTaken();
            }
            throw new IllegalStateException("Personnel files cannot be written", e);
        } catch (SQLException e) {
            throw new IllegalStateException("Personnel files cannot be written", e);
        }
    }
}
