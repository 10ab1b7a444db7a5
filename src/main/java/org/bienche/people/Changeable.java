package org.bienche.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;

/** The people whose files the caller may change as an officer, and on which days. */
@Dependent
class Changeable {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final int FARTHEST_YEARS = 10;

    @Inject
    private People people;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws Conflict where the fact that was to be changed is no longer what is known */
    <T> PersonHistory person(Change<T> change) {
        PersonHistory person = person(change.personId(), change.from());
        Long basis = change.basis();
        if (basis != null && !isKnownNow(person, basis, change.fact().getClass())) {
            throw new Conflict("texts.conflict");
        }
        return person;
    }

    /** @throws Problem for a day on which nothing can be decided */
    PersonHistory person(long personId, LocalDate from) {
        return person(personId, from, "/decision/effectiveOn");
    }

    /** The same, for a day that stands in a field of its own. */
    PersonHistory person(long personId, LocalDate from, String pointer) {
        current.require(Role.OFFICER);
        PersonHistory person = people.held(personId);
        if (from.isBefore(EARLIEST) || from.isAfter(LocalDate.now(clock).plusYears(FARTHEST_YEARS))) {
            throw new Problem("people.day.absurd", from).with(new Problem.Error(pointer, "people.day.absurd", from));
        }
        return person;
    }

    private static boolean isKnownNow(PersonHistory person, long basis, Class<?> kind) {
        return List.of(person.identities(), person.salaries(), person.appointments(), person.allowances()).stream()
                .flatMap(Collection::stream)
                .anyMatch(each -> each.id() == basis && kind.isInstance(each.fact()));
    }

    /** @throws Problem for who is not in the service on a day */
    static void refuseDeparted(PersonHistory person, LocalDate on) {
        if (person.on(on).main() == null) {
            throw new Problem("people.not.in.service", person.number(), on);
        }
    }

    /** @throws Conflict where another main post is decided for a later day already */
    static void refuseLaterPost(PersonHistory person, LocalDate on) {
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
}
