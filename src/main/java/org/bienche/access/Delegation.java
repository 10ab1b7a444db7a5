package org.bienche.access;

import java.time.LocalDate;

/**
 * A leader's power to sign, lent to a substitute.
 *
 * @param first the first day on which the substitute may sign
 * @param last the last one
 */
public record Delegation(long id, Person lender, Person substitute, LocalDate first, LocalDate last, String reason) {

    /** An account as others see it. */
    public record Person(String username, String displayName) {}

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
