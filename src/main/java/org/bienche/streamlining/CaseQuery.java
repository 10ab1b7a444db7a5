package org.bienche.streamlining;

import org.jspecify.annotations.Nullable;

/**
 * A page of what the register is asked for.
 *
 * @param limit 1 to {@value #MOST}
 * @param cursor where the page before ended, as it said
 */
public record CaseQuery(
        CaseFilter filter, int limit, @Nullable String cursor) {

    public static final int MOST = 200;

    public CaseQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " cases: " + limit);
        }
    }
}
