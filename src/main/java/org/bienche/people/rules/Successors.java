package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Dated;
import org.bienche.time.Validity;

/** How long a new fact holds beside what is decided already. */
public final class Successors {

    private Successors() {}

    /** From a day until the next fact of the same timeline begins. */
    public static <T> Validity until(LocalDate from, List<Dated<T>> facts) {
        return facts.stream()
                .map(each -> each.validity().from())
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo)
                .map(next -> new Validity(from, next))
                .orElseGet(() -> Validity.from(from));
    }
}
