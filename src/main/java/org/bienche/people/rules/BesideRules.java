package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/** What stands against a post beside the main one. */
public final class BesideRules {

    private BesideRules() {}

    /** @throws Problem for the main post itself, for a post held beside it already, and for days after the service ends */
    public static void check(PersonHistory person, Appointment post, Validity days) {
        person.appointments().stream()
                .filter(each -> each.fact().isSamePost(post) && each.validity().overlaps(days))
                .forEach(held -> refuse(held.fact().kind()));
        LocalDate ends = endOfService(person, days.from());
        if (days.until().isAfter(ends)) {
            throw refused("/until", "people.beside.leaves", ends);
        }
    }

    private static void refuse(AppointmentKind held) {
        if (held == AppointmentKind.MAIN) {
            throw refused("/position", "people.beside.main");
        }
        if (held.isBeside()) {
            throw refused("/position", "people.beside.twice");
        }
    }

    /** The first day without a main post after a day on which there is one. */
    private static LocalDate endOfService(PersonHistory person, LocalDate from) {
        List<Dated<Appointment>> main = person.appointments().stream()
                .filter(each -> each.fact().isMain())
                .sorted(Comparator.comparing(each -> each.validity().from()))
                .toList();
        LocalDate until = from;
        for (Dated<Appointment> each : main) {
            if (each.validity().holdsOn(until)) {
                until = each.validity().until();
            }
        }
        return until;
    }

    /**
     * The days of a post from the first day without it.
     *
     * @throws Problem for a day on which it is over already, or before it began
     */
    public static Validity rest(Validity post, LocalDate from) {
        if (!post.until().isAfter(from)) {
            throw refused("/decision/effectiveOn", "people.beside.over", post.until());
        }
        if (from.isBefore(post.from())) {
            throw refused("/decision/effectiveOn", "people.beside.not.begun", post.from());
        }
        return new Validity(from, post.until());
    }

    public static Problem refused(String pointer, String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error(pointer, key, args));
    }
}
