package org.bienche.positions;

import org.jspecify.annotations.Nullable;

/**
 * A position as the catalogue has it on a day.
 *
 * @param version the one that holds; null where the entry is known by name only
 */
public record CatalogueEntry(
        long id, String code, PositionFacts facts, @Nullable PositionVersion version) {

    /** One of which nothing but the name is known. */
    public static CatalogueEntry byName(JobPosition position) {
        return new CatalogueEntry(position.id(), position.code(), PositionFacts.of(position), null);
    }

    /** The codes of the ranks allowed, written out. */
    public String rankText() {
        return String.join(", ", facts.ranks());
    }
}
