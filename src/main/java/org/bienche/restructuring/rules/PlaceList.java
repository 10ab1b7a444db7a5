package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** A list that gives people who wait a place: number of the person, code of the unit, and the code of a new job position or nothing. */
public final class PlaceList {

    private final Map<String, Long> people;
    private final Scope scope;
    private final Map<String, Long> positions;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Fields fields;

    private PlaceList(List<TableRow> table, Map<String, Long> people, Scope scope, Map<String, Long> positions) {
        this.people = people;
        this.scope = scope;
        this.positions = positions;
        this.fields = Fields.of(ImportTable.PLACES, table, faults);
    }

    /** @param jobPositionId null to keep the position held */
    public record Place(
            long personId, long unitId, @Nullable Long jobPositionId) {}

    public record Reading(List<Place> places, List<Fault> faults) {}

    /**
     * @param people those who wait, by number
     * @param scope where they may be placed
     * @param positions job positions by code
     */
    public static Reading read(
            List<TableRow> table, Map<String, Long> people, Scope scope, Map<String, Long> positions) {
        PlaceList list = new PlaceList(table, people, scope, positions);
        List<Place> places = list.fields.rows().stream()
                .flatMap(row -> list.read(row).stream())
                .toList();
        return new Reading(places, List.copyOf(list.faults));
    }

    private Optional<Place> read(TableRow row) {
        int before = faults.size();
        Long person = person(row);
        Long unit = unit(row);
        String code = fields.text(row, "position_code");
        Long position = positions.get(code);
        if (!code.isEmpty() && position == null) {
            fields.fault(row, "position_code", "position.unknown", code);
        }
        return faults.size() > before || person == null || unit == null
                ? Optional.empty()
                : Optional.of(new Place(person, unit, position));
    }

    private @Nullable Long person(TableRow row) {
        String number = fields.required(row, "person_number");
        Long person = people.get(number);
        if (person == null && !number.isEmpty()) {
            fields.fault(row, "person_number", "person.not.waiting", number);
        }
        Integer first = person == null ? null : seen.putIfAbsent(person, row.number());
        if (first != null) {
            fields.fault(row, "person_number", "row.twice", first);
        }
        return person;
    }

    private @Nullable Long unit(TableRow row) {
        String code = fields.required(row, "unit_code");
        Set<Long> found = Set.copyOf(scope.tree().byCode(code).stream()
                .map(UnitOn::id)
                .filter(scope::sees)
                .toList());
        if (found.size() != 1 && !code.isEmpty()) {
            fields.fault(row, "unit_code", found.isEmpty() ? "unit.unknown" : "unit.ambiguous", code);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
