package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.planning.PlanFormLine;

/**
 * The rows of a plan form.
 *
 * <p>A plan speaks of its unit with everything under it. Where a unit below has a plan of its own, that one is set out as a part of it and
 * counts once.
 */
public final class PayerTable {

    /** A unit's row, and the nearest unit above that has a row too; 0 where none has. */
    private record Placed(UnitOn unit, PlanFormLine line, long above) {}

    private final Map<Long, Placed> placed = new LinkedHashMap<>();
    private final Map<Long, List<PlanFormLine>> parts = new HashMap<>();

    private PayerTable() {}

    /** @param lines by unit; those of nobody are left out */
    public static PayerTable of(Tree tree, long top, Map<Long, PlanFormLine> lines) {
        PayerTable table = new PayerTable();
        for (UnitOn unit : tree.subtree(top)) {
            PlanFormLine line = lines.get(unit.id());
            if (line != null && line.saysAnything()) {
                long above = table.above(tree, unit);
                table.placed.put(unit.id(), new Placed(unit, line, above));
                table.parts.computeIfAbsent(above, id -> new ArrayList<>()).add(line);
            }
        }
        return table;
    }

    private long above(Tree tree, UnitOn unit) {
        return tree.ancestors(unit.id()).stream()
                .map(UnitOn::id)
                .filter(placed::containsKey)
                .findFirst()
                .orElse(0L);
    }

    /** Unit by unit, a part of another one right behind it with a number under that one's. */
    public List<PlanFormLine> byUnit() {
        List<PlanFormLine> rows = new ArrayList<>();
        Map<Long, String> ordinals = new HashMap<>();
        Map<Long, Integer> counted = new HashMap<>();
        for (Placed one : placed.values()) {
            String above = ordinals.getOrDefault(one.above(), "");
            int number = counted.merge(one.above(), 1, Integer::sum);
            String ordinal = above.isEmpty() ? Integer.toString(number) : above + "." + number;
            ordinals.put(one.unit().id(), ordinal);
            rows.add(one.line()
                    .as(
                            above.isEmpty() ? 1 : 2,
                            ordinal,
                            one.line().unit(),
                            one.line().note()));
        }
        return rows;
    }

    /** Added up by the kind of unit, each person once. */
    public List<PlanFormLine> byKind(Function<UnitKind, String> names) {
        Map<UnitKind, List<PlanFormLine>> kinds = new LinkedHashMap<>();
        for (Placed one : placed.values()) {
            kinds.computeIfAbsent(one.unit().kind(), kind -> new ArrayList<>()).add(alone(one));
        }
        List<PlanFormLine> rows = new ArrayList<>();
        kinds.forEach((kind, some) -> {
            String name = names.apply(kind);
            rows.add(PlanFormLine.sum(name, some).as(1, Integer.toString(rows.size() + 1), name, null));
        });
        return rows;
    }

    /** All rows together, each person once. */
    public PlanFormLine total(String name) {
        List<PlanFormLine> each = placed.values().stream().map(this::alone).toList();
        return PlanFormLine.sum(name, each).as(0, "", name, null);
    }

    private PlanFormLine alone(Placed one) {
        return parts.getOrDefault(one.unit().id(), List.of()).stream().reduce(one.line(), PlanFormLine::without);
    }

    public boolean isEmpty() {
        return placed.isEmpty();
    }
}
