package org.bienche.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a fact holds: from {@code from} (inclusive) until {@code until} (exclusive).
 *
 * <p>An open end is {@link #FOREVER}, so that comparisons and SQL need no special case for it.
 */
public record Validity(LocalDate from, LocalDate until) {

    /** The exclusive end of what has no end. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A validity must end after it starts: " + from + " to " + until);
        }
    }

    /** From a day on, without an end. */
    public static Validity from(LocalDate first) {
        return new Validity(first, FOREVER);
    }

    /** From the first to the last day, both included, as people write it. */
    public static Validity inclusive(LocalDate first, LocalDate last) {
        return new Validity(first, last.plusDays(1));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean isOpen() {
        return until.equals(FOREVER);
    }

    /** The last day included; empty where there is no end. */
    public Optional<LocalDate> lastDay() {
        return isOpen() ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    public boolean overlaps(Validity other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The part before a day, for a fact that ends then; empty where it starts on that day or later. */
    public Optional<Validity> before(LocalDate day) {
        return from.isBefore(day)
                ? Optional.of(new Validity(from, day.isBefore(until) ? day : until))
                : Optional.empty();
    }
}
