package org.bienche.audit;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read: older than {@code before}, of one actor, of one subject, of one action, of a time, of some units; null means any.
 *
 * @param from the first moment, in UTC
 * @param until the moment before which, in UTC
 * @param units without them also the entries that belong to no unit are read
 * @param limit 1 to 200
 */
public record TrailQuery(
        @Nullable Long before,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String action,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        @Nullable Set<Long> units,
        int limit) {

    public TrailQuery {
        units = units == null ? null : Set.copyOf(units);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page of the trail has 1 to 200 entries, not " + limit);
        }
    }
}
