package org.bienche.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which unit continues which.
 *
 * @param from null where the successor is ESTABLISHED out of nothing
 * @param to null where the former unit is DISSOLVED
 */
public record Succession(
        SuccessionKind kind, @Nullable Long from, @Nullable Long to) {

    public Succession {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A succession joins at least one unit to something");
        }
    }
}
