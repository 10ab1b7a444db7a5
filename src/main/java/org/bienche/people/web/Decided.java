package org.bienche.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.money.Notation;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.Coming;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.people.Salary;

/** What is decided for a person already and comes after a day. */
final class Decided {

    private final PersonBacking person;
    private final PersonHistory history;
    private final LocalDate day;

    Decided(PersonBacking person, LocalDate day) {
        this.person = person;
        this.history = person.getHistory();
        this.day = day;
    }

    List<Coming> coming() {
        List<Coming> coming = new ArrayList<>();
        history.allowances().stream()
                .filter(each -> each.validity().holdsOn(day) && !each.validity().isOpen())
                .forEach(each -> coming.add(allowance(each)));
        history.appointments().stream()
                .filter(each -> each.validity().from().isAfter(day))
                .forEach(each -> coming.add(post(each)));
        history.salaries().stream()
                .filter(each -> each.validity().from().isAfter(day))
                .forEach(each -> coming.add(salary(each)));
        history.appointments().stream()
                .filter(each -> each.validity().holdsOn(day) && each.fact().waitingUntil() != null)
                .forEach(each -> coming.add(place(each)));
        history.appointments().stream()
                .filter(each -> each.validity().holdsOn(day))
                .forEach(each -> coming.addAll(ending(each)));
        return coming;
    }

    /** The end of a term, and the last day of a post beside the main one. */
    private List<Coming> ending(Dated<Appointment> post) {
        LocalDate term = post.fact().termUntil();
        LocalDate last = post.validity().lastDay().orElse(null);
        String unit = person.unitName(post.fact(), post.validity());
        if (term != null && !term.isBefore(day) && post.validity().holdsOn(term)) {
            return List.of(coming(term, "people.coming.term", unit, post.decisionId()));
        }
        return last != null && post.fact().kind().isBeside()
                ? List.of(coming(last, "people.coming.beside." + post.fact().kind(), unit, post.decisionId()))
                : List.of();
    }

    private Coming allowance(Dated<Allowance> ending) {
        AllowanceCode code = ending.fact().code();
        String key = code == AllowanceCode.RETENTION ? "people.coming.retention" : "people.coming.allowance." + code;
        return coming(ending.validity().until().minusDays(1), key, "", ending.decisionId());
    }

    private Coming post(Dated<Appointment> later) {
        String unit = person.unitName(later.fact(), later.validity());
        return coming(later.validity().from(), "people.coming.post", unit, later.decisionId());
    }

    private Coming salary(Dated<Salary> later) {
        String coefficient = Notation.coefficient(later.fact().coefficient());
        return coming(later.validity().from(), "people.coming.salary", coefficient, later.decisionId());
    }

    private Coming place(Dated<Appointment> waiting) {
        LocalDate until = waiting.fact().waitingUntil();
        return coming(until == null ? day : until, "people.coming.place", "", waiting.decisionId());
    }

    private Coming coming(LocalDate on, String key, String what, long decision) {
        return new Coming(on, key, List.of(what), person.decisionNumber(decision), person.decisionHref(decision));
    }
}
