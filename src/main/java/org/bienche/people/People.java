package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.entity.Cohort;
import org.bienche.people.entity.Directory;
import org.bienche.people.entity.Files;
import org.bienche.people.entity.Stepped;
import org.bienche.texts.NotFound;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The front door to personnel files.
 *
 * <p>Reading shows what the caller's scope holds on the asked day; a person outside it does not exist. {@link PersonnelChanges} writes.
 */
@ApplicationScoped
@Transactional
public class People {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

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

    /**
     * People in the service who were born between two days, the last left out; the eldest first, at most so many.
     *
     * @param hazardous those who have fifteen years of hazardous work or of work in hard areas on the day, or those who do not
     */
    public List<PersonLine> born(Sex sex, boolean hazardous, LocalDate from, LocalDate until, LocalDate on, int limit) {
        Scope scope = visibility.on(on);
        List<String> paths = paths(scope, null);
        return paths.isEmpty()
                ? List.of()
                : read(connection -> new Cohort(connection, on, paths).born(sex, hazardous, from, until, limit))
                        .stream()
                        .map(line -> named(line, scope.tree()))
                        .toList();
    }

    /** Whose retained allowance ends, or who must be placed, between two days, the last left out; at most so many of each. */
    public List<Due> ending(LocalDate from, LocalDate until, int limit) {
        Scope scope = visibility.on(from);
        List<String> paths = paths(scope, null);
        return paths.isEmpty()
                ? List.of()
                : read(connection -> new Cohort(connection, from, paths).ending(from, until, limit)).stream()
                        .map(due -> named(due, scope.tree()))
                        .toList();
    }

    /** Those of the caller's units on the first day of a window whose next step may come within it. */
    public List<OnStep> onSteps(StepWindow window) {
        Scope scope = visibility.on(window.from());
        return scope.tops().isEmpty()
                ? List.of()
                : read(connection -> new Stepped(connection, window, paths(scope, null)).all()).stream()
                        .map(each -> named(each, scope.tree()))
                        .toList();
    }

    private static OnStep named(OnStep each, Tree tree) {
        String unit = tree.find(Long.parseLong(each.unit())).map(UnitOn::name).orElse("");
        return new OnStep(each.personId(), each.number(), each.fullName(), unit, each.salary(), each.events());
    }

    private static Due named(Due due, Tree tree) {
        String unit = tree.find(Long.parseLong(due.unit())).map(UnitOn::name).orElse("");
        return new Due(due.on(), due.key(), due.personId(), due.number(), due.fullName(), unit);
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
     * @throws NotFound for nobody, for who is outside the scope, and for who is not seen today on a day before their file begins
     */
    public PersonHistory history(long person, LocalDate on) {
        PersonHistory whole = whole(person);
        if (isSeen(whole, LocalDate.now(clock))) {
            return whole;
        }
        PersonHistory then = whole.until(on);
        if (!isSeen(whole, on) || then.identities().isEmpty()) {
            throw unknown();
        }
        return then;
    }

    /**
     * What was recorded of a person's service and taken back.
     *
     * @param on who saw the person on that day but does not today sees of it what had happened by then
     */
    List<WithdrawnEvent> withdrawn(long person, LocalDate on) {
        PersonHistory whole = whole(person);
        boolean today = isSeen(whole, LocalDate.now(clock));
        if (!today && !isSeen(whole, on)) {
            throw unknown();
        }
        return read(connection -> Files.of(connection).withdrawn(person)).stream()
                .filter(each -> today || !each.event().on().isAfter(on))
                .toList();
    }

    /**
     * The posts beside the main one that a later decision took back, or ended before their last day.
     *
     * @param on who saw the person on that day but does not today sees what was missing by then
     */
    List<EndedPost> ended(long person, LocalDate on) {
        PersonHistory whole = whole(person);
        boolean today = isSeen(whole, LocalDate.now(clock));
        if (!today && !isSeen(whole, on)) {
            throw unknown();
        }
        return read(connection -> Files.of(connection).ended(person)).stream()
                .filter(each -> today || !each.missingFrom().isAfter(on))
                .toList();
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

    /** A file that the caller may change as an officer today, held until the transaction ends. */
    PersonHistory held(long personId) {
        PersonHistory person =
                read(connection -> Files.held(connection).history(personId)).orElseThrow(People::unknown);
        LocalDate today = LocalDate.now(clock);
        if (person.homeOn(today)
                .filter(home -> seesHome(home, today, Role.OFFICER))
                .isEmpty()) {
            throw unknown();
        }
        return person;
    }

    private static NotFound unknown() {
        return new NotFound("people.unknown");
    }

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    private interface Reading<T> {
        T over(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Personnel files cannot be read", e);
        }
    }
}
