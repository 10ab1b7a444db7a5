package org.bienche.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.Salary;
import org.jspecify.annotations.Nullable;

/** The facts of one person's file that hold on a day, each with its days and its decision. */
public final class DayCard {

    private final PersonHistory history;
    private final LocalDate day;

    DayCard(PersonHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
    }

    /** The fact of the main post, with its days and its decision. */
    public @Nullable Dated<Appointment> getPost() {
        return history.appointments().stream()
                .filter(each -> each.fact().isMain() && each.validity().holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** Where the person works for a time instead. */
    public List<Dated<Appointment>> getSecondments() {
        return holding(kind -> kind == AppointmentKind.SECONDED);
    }

    /** The posts beside the main one. */
    public List<Dated<Appointment>> getBeside() {
        return holding(AppointmentKind::isBeside);
    }

    /** What the person is paid by. */
    public @Nullable Dated<Salary> getPay() {
        return history.salaries().stream()
                .filter(each -> each.validity().holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** Who the person is. */
    public @Nullable Dated<Identity> getRecord() {
        return history.identities().stream()
                .filter(each -> each.validity().holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** Whether something was due before the day. */
    public boolean past(LocalDate due) {
        return due.isBefore(day);
    }

    private List<Dated<Appointment>> holding(Predicate<AppointmentKind> kinds) {
        return history.appointments().stream()
                .filter(each ->
                        kinds.test(each.fact().kind()) && each.validity().holdsOn(day))
                .toList();
    }
}
