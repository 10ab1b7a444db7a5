package org.bienche.legislation;

import java.time.LocalDate;
import org.bienche.time.Validity;

/**
 * One dated value of a parameter.
 *
 * @param parameter the parameter's key, such as {@code pay.base_salary}
 * @param validity the days for which it holds; without an end it holds until a later value takes its place
 * @param published the day from which anybody could know it, earlier or later than the first day of its validity
 * @param verified false where the source is not certain
 */
public record Provision(
        String parameter,
        Measure unit,
        Validity validity,
        LocalDate published,
        Citation citation,
        boolean verified,
        Value value) {

    public Provision {
        value.leaves().forEach(unit::check);
    }

    boolean holdsOn(LocalDate day) {
        return validity.holdsOn(day);
    }

    boolean isKnownOn(LocalDate day) {
        return !published.isAfter(day);
    }

    /** One line that says everything about it: what the digest of the law is made of. */
    String canonical() {
        return String.join(
                "|",
                parameter,
                unit.name(),
                validity.from().toString(),
                validity.until().toString(),
                published.toString(),
                citation.document(),
                citation.article(),
                Boolean.toString(verified),
                value.toString());
    }
}
