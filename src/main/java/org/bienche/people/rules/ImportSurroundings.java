package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.positions.Ranks;
import org.bienche.time.Validity;

/**
 * What rows are checked against, gathered before.
 *
 * @param today nothing may be born or begin to count after it where that makes no sense
 * @param units the spans of the units that a code names, in the caller's scope
 * @param positions the identities of job positions by code
 * @param numbersTaken personnel numbers in use, of those in the file
 * @param nationalIdsTaken identity numbers in use, of those in the file
 */
public record ImportSurroundings(
        LocalDate today,
        Map<String, List<UnitSpan>> units,
        Map<String, Long> positions,
        Ranks ranks,
        Set<String> numbersTaken,
        Set<String> nationalIdsTaken) {

    public ImportSurroundings {
        units = Map.copyOf(units);
        positions = Map.copyOf(positions);
        numbersTaken = Set.copyOf(numbersTaken);
        nationalIdsTaken = Set.copyOf(nationalIdsTaken);
    }

    /**
     * A unit and the days on which a code names it.
     *
     * @param lasts whether the unit, by whatever code, has no end
     */
    public record UnitSpan(long unitId, Validity validity, boolean lasts) {}

    /** The unit that a code names on a day; the one that lasts where it names several. */
    public Optional<UnitSpan> unit(String code, LocalDate on) {
        return units.getOrDefault(code, List.of()).stream()
                .filter(span -> span.validity().holdsOn(on))
                .max(Comparator.comparing(UnitSpan::lasts));
    }

    /** The first day on which a code names any unit. */
    public Optional<LocalDate> firstDayOf(String code) {
        return units.getOrDefault(code, List.of()).stream()
                .map(span -> span.validity().from())
                .min(LocalDate::compareTo);
    }
}
