package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is due for the people of the caller's units: retained allowances that end, places to be found, and what other features know. */
@ApplicationScoped
public class DueSoon {

    @Inject
    private People people;

    @Inject
    @Any
    private Instance<PersonSource> sources;

    /** Whose next step comes, in the order of the days. */
    public List<Due> raises(LocalDate from, LocalDate until, int limit) {
        return sources.stream()
                .flatMap(source -> source.raises(from, until, limit).stream())
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .toList();
    }

    /** All but the raises, in the order of the days; at most so many of each kind. */
    public List<Due> between(LocalDate from, LocalDate until, int limit) {
        Stream<Due> others = sources.stream().flatMap(source -> source.due(from, until, limit).stream());
        return Stream.concat(people.ending(from, until, limit).stream(), others)
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .toList();
    }
}
