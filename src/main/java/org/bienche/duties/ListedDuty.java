package org.bienche.duties;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.duties.rules.DutyCheck;
import org.bienche.exchange.Row;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** One row of a list of duties, read against the units that the officer sees. */
record ListedDuty(Row row, Scope scope) {

    private static final Map<String, String> COLUMN_OF = Map.of("/legalBasis", "legal_basis");

    /** Null where anything is wrong with the row: then each of its mistakes is noted. */
    @Nullable
    DutyFacts facts() {
        String code = row.required("code");
        String name = row.required("name");
        String field = row.required("field");
        String basis = row.required("legal_basis");
        DutyKind kind = kind();
        UnitOn territory = unit("territory", true, null);
        UnitOn holder = unit("holder", false, territory);
        if (code == null
                || name == null
                || field == null
                || basis == null
                || kind == null
                || territory == null
                || holder == null) {
            return null;
        }
        DutyFacts facts = new DutyFacts(
                code, Folding.kept(name), Folding.kept(field), Folding.kept(basis), kind, territory.id(), holder.id());
        List<Problem.Error> errors = DutyCheck.of(facts, scope.tree());
        errors.forEach(error -> row.refuse(
                COLUMN_OF.getOrDefault(
                        error.pointer(), String.valueOf(error.pointer()).replace("/", "")),
                error.key(),
                error.args().toArray()));
        return errors.isEmpty() ? facts : null;
    }

    private @Nullable DutyKind kind() {
        String word = row.required("kind");
        for (DutyKind each : DutyKind.values()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        if (word != null) {
            row.refuse("kind", "duties.import.kind", word);
        }
        return null;
    }

    /** The unit of a code within the officer's scope: a territory, or a unit which is best one within the territory. */
    private @Nullable UnitOn unit(String column, boolean territory, @Nullable UnitOn within) {
        String code = row.required(column);
        if (code == null) {
            return null;
        }
        List<UnitOn> found = scope.tree().byCode(code).stream()
                .filter(unit -> scope.sees(unit.id()))
                .filter(unit -> !territory || DutyCheck.isTerritory(unit))
                .toList();
        if (found.isEmpty()) {
            row.refuse(column, territory ? "duties.territory.unknown" : "duties.holder.unknown", code);
            return null;
        }
        return found.stream()
                .filter(unit -> within != null && scope.tree().isUnder(unit.id(), Set.of(within.id())))
                .findFirst()
                .orElse(found.getFirst());
    }
}
