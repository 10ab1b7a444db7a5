package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bienche.texts.Problem;

/**
 * What a change of quotas is looked at on: the cascade of each day on which anything around them changes, until the year ends.
 *
 * @param from the first day of the change
 * @param looked the day on which the year is looked at
 */
public record Course(LocalDate from, LocalDate looked, List<Cascade> days) {

    public Course {
        days = List.copyOf(days);
    }

    /** The first thing that stands in the way; the day is said where nobody thinks of it. */
    public Optional<Problem> objection(Function<Cascade, Optional<Problem>> rule) {
        return days.stream()
                .flatMap(cascade ->
                        rule.apply(cascade).map(found -> on(cascade.tree().day(), found)).stream())
                .findFirst();
    }

    /** @throws Problem for the first thing that stands in the way */
    public void refuse(Function<Cascade, Optional<Problem>> rule) {
        objection(rule).ifPresent(objection -> {
            throw objection;
        });
    }

    private Problem on(LocalDate day, Problem found) {
        return day.equals(from) || day.equals(looked) ? found : later(day, found);
    }

    private static Problem later(LocalDate day, Problem found) {
        Problem named = new Problem("staffing.on.day", day).with(found.errors());
        return found.errors().stream().anyMatch(each -> each.key().equals(found.key()))
                ? named
                : named.with(
                        new Problem.Error("/number", found.key(), found.args().toArray()));
    }
}
