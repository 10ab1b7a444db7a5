package org.bienche.legislation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.LawChange;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.time.Validity;

/** The days on which the law changes, and what changes on each. */
public final class ChangeCalendar {

    private final NavigableMap<LocalDate, List<LawChange>> days;

    private ChangeCalendar(NavigableMap<LocalDate, List<LawChange>> days) {
        this.days = days;
    }

    public static ChangeCalendar of(LawBook book) {
        NavigableMap<LocalDate, List<LawChange>> days = new TreeMap<>();
        for (Parameter parameter : book.parameters()) {
            edges(parameter)
                    .forEach(day -> change(parameter, day)
                            .ifPresent(change -> days.computeIfAbsent(day, none -> new ArrayList<>())
                                    .add(change)));
        }
        days.values().forEach(changes -> changes.sort(Comparator.comparing(LawChange::kind)));
        return new ChangeCalendar(days);
    }

    /** What changes on a day, the weightiest kind first, then by key. */
    public List<LawChange> on(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }

    /** The nearest earlier day on which anything changes. */
    public Optional<LocalDate> before(LocalDate day) {
        return Optional.ofNullable(days.lowerKey(day));
    }

    /** The nearest later day on which anything changes. */
    public Optional<LocalDate> after(LocalDate day) {
        return Optional.ofNullable(days.higherKey(day));
    }

    private static Stream<LocalDate> edges(Parameter parameter) {
        return parameter.provisions().stream()
                .map(Provision::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.until()))
                .filter(day -> day.isBefore(Validity.FOREVER))
                .distinct();
    }

    private static Optional<LawChange> change(Parameter parameter, LocalDate day) {
        Optional<Provision> before = parameter.on(day.minusDays(1), Validity.FOREVER);
        Optional<Provision> after = parameter.on(day, Validity.FOREVER);
        return before.equals(after) ? Optional.empty() : Optional.of(new LawChange(parameter, before, after));
    }
}
