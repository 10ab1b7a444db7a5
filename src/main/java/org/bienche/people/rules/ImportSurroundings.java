package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.positions.Ranks;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

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

    /** The same with one unit only. */
    public ImportSurroundings only(long unit) {
        Map<String, List<UnitSpan>> one = new HashMap<>();
        units.forEach((code, spans) -> one.put(
                code, spans.stream().filter(span -> span.unitId() == unit).toList()));
        return new ImportSurroundings(today, one, positions, ranks, numbersTaken, nationalIdsTaken);
    }

    /** The same with one identity number free. */
    public ImportSurroundings without(@Nullable String nationalId) {
        Set<String> taken = nationalIdsTaken.stream()
                .filter(each -> !each.equals(nationalId))
                .collect(Collectors.toSet());
        return new ImportSurroundings(today, units, positions, ranks, numbersTaken, taken);
    }

    /** The unit that a code names on a day; the one that lasts where it names several. */
    public Optional<UnitSpan> unit(String code, LocalDate on) {
        return units.getOrDefault(code, List.of()).stream()
                .filter(span -> span.validity().holdsOn(on))
                .max(Comparator.comparing(UnitSpan::lasts));
    }

    /** Whether a code names several units that last on a day. */
    public boolean isAmbiguous(String code, LocalDate on) {
        return units.getOrDefault(code, List.of()).stream()
                        .filter(span -> span.lasts() && span.validity().holdsOn(on))
                        .map(UnitSpan::unitId)
                        .distinct()
                        .count()
                > 1;
    }

    /** The first day on which a code names any unit. */
    public Optional<LocalDate> firstDayOf(String code) {
        return units.getOrDefault(code, List.of()).stream()
                .map(span -> span.validity().from())
                .min(LocalDate::compareTo);
    }
}
