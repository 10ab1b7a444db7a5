package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.time.Validity;

/** Something recorded with the days on which it holds. */
public record Held<T>(Validity days, T fact) {

    /** What holds on a day, in the order given. */
    static <T> Stream<T> on(LocalDate day, List<Held<T>> recorded) {
        return recorded.stream().filter(each -> each.days().holdsOn(day)).map(Held::fact);
    }
}
