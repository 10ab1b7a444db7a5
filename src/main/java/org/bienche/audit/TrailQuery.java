package org.bienche.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to read: older than {@code before}, of one actor, of one subject; null means any.
 *
 * @param limit 1 to 200
 */
public record TrailQuery(
        @Nullable Long before,
        @Nullable String actor,
        @Nullable String subject,
        int limit) {

    public TrailQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page of the trail has 1 to 200 entries, not " + limit);
        }
    }
}
