package org.bienche.legislation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number, list or table of the law and its values through time.
 *
 * @param provisions by the day from which they hold, and where two share it by the day of publication
 */
public record Parameter(String key, Measure unit, List<Provision> provisions) {

    private static final Comparator<Provision> BY_START = Comparator.<Provision, LocalDate>comparing(
                    each -> each.validity().from())
            .thenComparing(Provision::published);

    private static final Comparator<Provision> BY_RANK = Comparator.comparing(Provision::published)
            .thenComparing(each -> each.validity().from());

    public Parameter {
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException(key + " has no value");
        }
        for (int next = 1; next < provisions.size(); next++) {
            if (BY_START.compare(provisions.get(next - 1), provisions.get(next)) >= 0) {
                throw new IllegalArgumentException(key + " does not ascend at "
                        + provisions.get(next).validity().from());
            }
        }
    }

    /** What holds on a day as far as it had been published by another: the newest publication that covers the day. */
    public Optional<Provision> on(LocalDate day, LocalDate knownOn) {
        return provisions.stream()
                .filter(each -> each.holdsOn(day) && each.isKnownOn(knownOn))
                .max(BY_RANK);
    }

    /** This parameter with one more value; one of the same first day and publication gives way to it. */
    Parameter with(Provision later) {
        return new Parameter(
                key,
                unit,
                Stream.concat(provisions.stream().filter(each -> BY_START.compare(each, later) != 0), Stream.of(later))
                        .sorted(BY_START)
                        .toList());
    }

    /** The value with the latest first day. */
    public Provision last() {
        return provisions.getLast();
    }
}
