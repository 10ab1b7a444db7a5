package org.bienche.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.texts.NotFound;

/**
 * The units that a caller sees on a day: the subtrees of today's grants, and of the predecessors of the units in them.
 *
 * @param tops the units at the top of what is seen, on that day
 */
public record Scope(Tree tree, Set<Long> tops) {

    public Scope {
        tops = Set.copyOf(tops);
    }

    public LocalDate day() {
        return tree.day();
    }

    public boolean sees(long unitId) {
        return tree.isUnder(unitId, tops);
    }

    /** The unit on the day of this scope; what is outside does not exist. */
    public UnitOn require(long unitId) {
        if (!sees(unitId)) {
            throw new UnknownUnit(unitId);
        }
        return tree.node(unitId);
    }

    /** The one unit of a code that is seen; by the nearest to the root where a code names several. */
    public UnitOn require(String code) {
        return tree.byCode(code).stream()
                .filter(unit -> sees(unit.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("organization.unit.unknown"));
    }

    /** The same day, narrowed to one unit's subtree. */
    public Scope within(long unitId) {
        require(unitId);
        return new Scope(tree, Set.of(unitId));
    }

    /**
     * A condition for SQL that holds for the units seen; its parameters are {@link #parameters()}, in order.
     *
     * @param column the column of the unit's id, as written in the query; never from input
     */
    public String condition(String column) {
        if (tops.isEmpty()) {
            return "1 = 0";
        }
        String paths = tops.stream().map(top -> "scope_path.path LIKE ?").collect(Collectors.joining(" OR "));
        return "EXISTS (SELECT 1 FROM unit_path scope_path WHERE scope_path.unit_id = " + column
                + " AND scope_path.valid_from <= ? AND scope_path.valid_until > ? AND (" + paths + "))";
    }

    public List<Object> parameters() {
        if (tops.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(day(), day()));
        tops.stream().sorted().forEach(top -> parameters.add(tree.path(top) + "%"));
        return parameters;
    }

    /** The ids of the units seen. */
    public List<Long> unitIds() {
        return tops.stream()
                .sorted()
                .flatMap(top -> tree.subtree(top).stream())
                .map(UnitOn::id)
                .distinct()
                .toList();
    }
}
