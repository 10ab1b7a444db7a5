package org.bienche.pay.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.Standing;
import org.bienche.pay.StepEvent;

/**
 * The time from one step, or percent beyond the last, to the next.
 *
 * @param until the first day after it, as far as it is known to last
 * @param events of the whole service
 */
public record StepPeriod(Standing standing, LocalDate until, List<StepEvent> events, LawBook book) {

    public StepPeriod {
        events = List.copyOf(events);
    }

    StepPeriod until(LocalDate later) {
        return new StepPeriod(standing, later, events, book);
    }

    /** The events of a kind, in their order. */
    <E extends StepEvent> Stream<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(standing.since()) && day.isBefore(until);
    }

    Provision law(LocalDate day, String key) {
        return law(book, day, key);
    }

    /** A value of the law on a day; of its first day for a step that is older than the law of the scales. */
    static Provision law(LawBook book, LocalDate day, String key) {
        return book.on(day)
                .find(key)
                .orElseGet(() -> book.parameter(key).provisions().getFirst());
    }

    /** The step that this period leads to; one beyond the last for a percent beyond it. */
    int nextStep() {
        return standing.step() + 1;
    }

    static SalaryLine line(SalaryLine.Code code, int months, String formula, Provision... sources) {
        return new SalaryLine(code, months, formula, List.of(sources));
    }
}
