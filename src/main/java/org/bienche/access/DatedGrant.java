package org.bienche.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grant that was not revoked, and its days.
 *
 * @param from the first day; null for one that has always held
 * @param until the day on which it no longer holds; null for one without an end
 */
public record DatedGrant(
        Grant grant, @Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOverOn(day);
    }

    /** Whether it holds neither on the day nor on a later one. */
    public boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** Whether it holds on every day of the other from a day on. */
    boolean covers(DatedGrant other, LocalDate from) {
        LocalDate first = other.from == null || other.from.isBefore(from) ? from : other.from;
        return holdsOn(first) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /** The role and its days in one line, for the trail. */
    String words() {
        return grant.role().name() + (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    /** The last day on which it holds, as people say it. */
    public @Nullable LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }
}
