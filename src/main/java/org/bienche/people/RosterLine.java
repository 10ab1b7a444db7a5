package org.bienche.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.bienche.positions.Leadership;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list of the people of a unit.
 *
 * @param sortKey the folded name by which people of one rank follow one another
 * @param waiting on the list of those who wait for a place
 * @param rankSince from when the step that is paid is held
 */
public record RosterLine(
        long personId,
        String fullName,
        String sortKey,
        LocalDate born,
        Sex sex,
        long unitId,
        boolean waiting,
        String position,
        Leadership leadership,
        @Nullable String rankCode,
        @Nullable String scale,
        @Nullable Integer step,
        @Nullable BigDecimal coefficient,
        @Nullable LocalDate rankSince) {

    /** Who leads first, then by rank, then by salary, then by name. */
    public static final Comparator<RosterLine> BY_RANK = Comparator.comparing(RosterLine::leadership)
            .thenComparing(RosterLine::rankClass)
            .thenComparing(RosterLine::coefficient, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(RosterLine::sortKey)
            .thenComparingLong(RosterLine::personId);

    public RankClass rankClass() {
        return RankClass.of(scale);
    }
}
