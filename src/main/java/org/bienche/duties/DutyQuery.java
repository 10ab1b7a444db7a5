package org.bienche.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which duties of a day are asked for.
 *
 * @param words a part of the name, or the beginning of the code; blank for all
 * @param field exactly; null for every one
 * @param holder the unit, or one below it
 * @param territory the unit, or one below it
 * @param unclear only those of which one of the five things is not clear
 * @param cursor where the page before ended; null for the first
 */
public record DutyQuery(
        LocalDate on,
        String words,
        @Nullable String field,
        @Nullable DutyKind kind,
        @Nullable Long holder,
        @Nullable Long territory,
        boolean unclear,
        int limit,
        @Nullable String cursor) {

    public DutyQuery {
        words = words.strip();
        field = field == null || field.isBlank() ? null : field.strip();
    }

    /** The same, so many, from a place on. */
    public DutyQuery from(@Nullable String place, int most) {
        return new DutyQuery(on, words, field, kind, holder, territory, unclear, most, place);
    }
}
