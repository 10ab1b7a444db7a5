package org.bienche.restructuring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.PlacementOutcome;
import org.jspecify.annotations.Nullable;

/** A list of what is decided for single people, one row each. */
public final class PlacementList {

    private final Surroundings around;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Fields fields;

    private PlacementList(List<TableRow> table, Surroundings around) {
        this.around = around;
        this.fields = Fields.of(ImportTable.PLACEMENTS, table, faults);
    }

    /**
     * What the list is read against.
     *
     * @param people the people of the plan by their numbers
     * @param after the organization with the plan
     * @param units the units of it that the plan is about
     * @param positions job positions by code
     */
    public record Surroundings(Map<String, Long> people, Tree after, Set<Long> units, Map<String, Long> positions) {}

    public record Reading(List<Placement> placements, List<Fault> faults) {}

    public static Reading read(List<TableRow> table, Surroundings around) {
        PlacementList list = new PlacementList(table, around);
        List<Placement> placements = list.fields.rows().stream()
                .flatMap(row -> list.read(row).stream())
                .toList();
        return new Reading(placements, List.copyOf(list.faults));
    }

    /** The numbers of people that a table names. */
    public static Set<String> numbers(List<TableRow> table) {
        Fields fields = Fields.of(ImportTable.PLACEMENTS, table, new ArrayList<>());
        return fields.rows().stream()
                .map(row -> fields.text(row, "person_number"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private Optional<Placement> read(TableRow row) {
        int before = faults.size();
        Long person = person(row);
        PlacementOutcome outcome = fields.oneOf(row, "outcome", PlacementOutcome.class, any -> true);
        Long unit = unit(row, outcome);
        Long position = known(row, "position_code", around.positions(), "position.unknown");
        LocalDate termEnds = fields.date(row, "term_ends");
        if (faults.size() > before || person == null || outcome == null) {
            return Optional.empty();
        }
        return Optional.of(new Placement(person, outcome, unit, position, termEnds));
    }

    private @Nullable Long person(TableRow row) {
        fields.required(row, "person_number");
        Long person = known(row, "person_number", around.people(), "person.unknown");
        Integer first = person == null ? null : seen.putIfAbsent(person, row.number());
        if (first != null) {
            fields.fault(row, "person_number", "row.twice", first);
        }
        return person;
    }

    private @Nullable Long unit(TableRow row, @Nullable PlacementOutcome outcome) {
        if (outcome != PlacementOutcome.PLACED) {
            if (!fields.text(row, "unit_code").isEmpty() && outcome != null) {
                fields.fault(row, "unit_code", "unit.superfluous", outcome.name());
            }
            return null;
        }
        String code = fields.required(row, "unit_code");
        List<UnitOn> found = around.after().byCode(code).stream()
                .filter(unit -> around.units().contains(unit.id()))
                .toList();
        if (found.size() != 1 && !code.isEmpty()) {
            fields.fault(row, "unit_code", found.isEmpty() ? "unit.unknown" : "unit.ambiguous", code);
        }
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private @Nullable Long known(TableRow row, String column, Map<String, Long> ids, String unknown) {
        String text = fields.text(row, column);
        Long id = ids.get(text);
        if (!text.isEmpty() && id == null) {
            fields.fault(row, column, unknown, text);
        }
        return id;
    }
}
