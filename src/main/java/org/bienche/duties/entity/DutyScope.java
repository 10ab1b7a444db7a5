package org.bienche.duties.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.access.Grant;
import org.bienche.organization.Scope;

/**
 * Which duties a caller sees: those within, or held by, the units seen; and those of units that exist no more and once lay under what is
 * seen or what it comes from.
 *
 * @param ancestry the units at the top of the scope and all that they come from
 */
public record DutyScope(Scope scope, Collection<Long> ancestry) {

    /** Holds for the facts {@code f} that are seen; its parameters are {@link #parameters()}. */
    String condition() {
        if (seesAll()) {
            return "1 = 1";
        }
        return "(" + scope.condition("f.territory_id") + " OR " + scope.condition("f.holder_id") + " OR "
                + formerly("f.territory_id") + ")";
    }

    List<Object> parameters() {
        if (seesAll()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(scope.parameters());
        parameters.addAll(scope.parameters());
        if (!ancestry.isEmpty()) {
            LocalDate day = scope.day();
            parameters.addAll(List.of(day, day));
        }
        ancestry.stream().sorted().forEach(unit -> parameters.add("%/" + unit + "/%"));
        return parameters;
    }

    private boolean seesAll() {
        return scope.tops().contains(Grant.ROOT_UNIT);
    }

    private String formerly(String column) {
        if (ancestry.isEmpty()) {
            return "1 = 0";
        }
        String paths = String.join(
                " OR ", ancestry.stream().map(unit -> "was.path LIKE ?").toList());
        return "(NOT EXISTS (SELECT 1 FROM unit_path alive WHERE alive.unit_id = " + column
                + " AND alive.valid_from <= ? AND alive.valid_until > ?)"
                + " AND EXISTS (SELECT 1 FROM unit_path was WHERE was.unit_id = " + column + " AND (" + paths + ")))";
    }
}
