package org.bienche.staffing.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;

/** How many people have which trait: in a unit with everything under it, and in each unit right below it with everything under that. */
public final class QualityTally {

    private final long top;
    private final Map<Long, Long> rows = new HashMap<>();
    private final Map<Long, Map<Trait, Long>> counts = new HashMap<>();

    public QualityTally(Tree tree, long top) {
        this.top = top;
        tree.children(top)
                .forEach(child ->
                        tree.subtree(child.id()).stream().map(UnitOn::id).forEach(unit -> rows.put(unit, child.id())));
    }

    /** Counts somebody of a unit. */
    public void add(long unit, Set<Trait> traits) {
        traits.forEach(trait -> {
            count(top, trait);
            Long row = rows.get(unit);
            if (row != null) {
                count(row, trait);
            }
        });
    }

    private void count(long row, Trait trait) {
        counts.computeIfAbsent(row, each -> new EnumMap<>(Trait.class)).merge(trait, 1L, Long::sum);
    }

    public long of(long row, Trait trait) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(trait, 0L);
    }
}
