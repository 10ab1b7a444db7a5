package org.bienche.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A person's whole file as it is known now, each fact with its days and its decision, in the order of time. */
public record PersonHistory(
        long id,
        String number,
        List<Dated<Identity>> identities,
        List<Dated<Appointment>> appointments,
        List<Dated<Salary>> salaries,
        List<Dated<Allowance>> allowances,
        List<Departure> departures,
        List<ServiceEvent> events) {

    public PersonHistory {
        identities = List.copyOf(identities);
        appointments = List.copyOf(appointments);
        salaries = List.copyOf(salaries);
        allowances = List.copyOf(allowances);
        departures = List.copyOf(departures);
        events = List.copyOf(events);
    }

    /** The person as they were on a day; before and after all facts, the nearest identity that is known. */
    public PersonSnapshot on(LocalDate day) {
        return new PersonSnapshot(
                id,
                number,
                day,
                identityOn(day),
                on(day, appointments).filter(Appointment::isMain).findFirst().orElse(null),
                on(day, appointments).filter(Predicate.not(Appointment::isMain)).toList(),
                on(day, salaries).findFirst().orElse(null),
                on(day, allowances).toList());
    }

    private Identity identityOn(LocalDate day) {
        return on(day, identities).findFirst().orElseGet(() -> nearest(day));
    }

    private Identity nearest(LocalDate day) {
        Optional<Dated<Identity>> last = identities.stream()
                .filter(each -> !each.validity().from().isAfter(day))
                .reduce((a, b) -> b);
        return last.orElse(identities.getFirst()).fact();
    }

    private static <T> Stream<T> on(LocalDate day, List<Dated<T>> facts) {
        return facts.stream().filter(each -> each.validity().holdsOn(day)).map(Dated::fact);
    }

    /** The main appointment that a day falls into, or the last before it, or the first after it. */
    public Optional<Dated<Appointment>> homeOn(LocalDate day) {
        List<Dated<Appointment>> main =
                appointments.stream().filter(each -> each.fact().isMain()).toList();
        return main.stream()
                .filter(each -> !each.validity().from().isAfter(day))
                .max(Comparator.comparing(each -> each.validity().from()))
                .or(() -> main.stream()
                        .min(Comparator.comparing(each -> each.validity().from())));
    }

    /** Whether fifteen years of hazardous work, or of work in hard areas, were reached by a day. */
    public boolean isHazardousBy(LocalDate day) {
        return events.stream()
                .anyMatch(each ->
                        each.kind() == ServiceEventKind.HAZARDOUS && !each.on().isAfter(day));
    }

    /** What had begun by a day. */
    public PersonHistory until(LocalDate day) {
        return new PersonHistory(
                id,
                number,
                begun(day, identities),
                begun(day, appointments),
                begun(day, salaries),
                begun(day, allowances),
                departures.stream().filter(each -> !each.on().isAfter(day)).toList(),
                events.stream().filter(each -> !each.on().isAfter(day)).toList());
    }

    private static <T> List<Dated<T>> begun(LocalDate day, List<Dated<T>> facts) {
        return facts.stream()
                .filter(each -> !each.validity().from().isAfter(day))
                .toList();
    }

    /** The decisions that any of the facts entered under. */
    public Set<Long> decisionIds() {
        Set<Long> ids = new TreeSet<>();
        Stream.of(identities, appointments, salaries, allowances)
                .flatMap(List::stream)
                .forEach(each -> ids.add(each.decisionId()));
        departures.forEach(each -> ids.add(each.decisionId()));
        events.forEach(each -> ids.add(each.decisionId()));
        return ids;
    }
}
