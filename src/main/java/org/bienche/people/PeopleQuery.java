package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people is asked for.
 *
 * @param unitId the unit whose subtree is listed; null for everything that the caller sees
 * @param words the beginning of a name from any of its words, with or without marks, or a whole personnel or identity
 *     number; blank for everybody
 * @param limit 1 to {@value #MOST}
 * @param cursor where the page before ended, as it said; null for the first
 */
public record PeopleQuery(
        LocalDate on,
        @Nullable Long unitId,
        String words,
        @Nullable StaffKind staffKind,
        int limit,
        @Nullable String cursor) {

    public static final int MOST = 200;

    public PeopleQuery {
        words = words.strip();
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " people: " + limit);
        }
    }

    public PeopleQuery after(@Nullable String next) {
        return new PeopleQuery(on, unitId, words, staffKind, limit, next);
    }
}
