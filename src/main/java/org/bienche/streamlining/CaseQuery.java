package org.bienche.streamlining;

import org.jspecify.annotations.Nullable;

/**
 * What the register is asked for; null asks for everything.
 *
 * @param unitId the unit whose subtree is listed
 * @param year of leaving
 * @param words any part of a name, with or without marks
 * @param limit 1 to {@value #MOST}
 * @param cursor where the page before ended, as it said
 */
public record CaseQuery(
        @Nullable Long unitId,
        @Nullable Integer year,
        @Nullable Cause cause,
        @Nullable CaseState state,
        String words,
        int limit,
        @Nullable String cursor) {

    public static final int MOST = 200;

    public CaseQuery {
        words = words.strip();
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " cases: " + limit);
        }
    }
}
