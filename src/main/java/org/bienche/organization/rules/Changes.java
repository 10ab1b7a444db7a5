package org.bienche.organization.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Whether a set of changes leads from one sound tree to another. */
public final class Changes {

    private Changes() {}

    /** Refuses changes that do not fit the tree of their day, or would leave it unsound. */
    public static void check(Tree before, Collection<? extends UnitChange> changes) {
        Map<Long, UnitFacts> after = new HashMap<>();
        before.all().forEach(unit -> after.put(unit.id(), unit.facts()));
        Set<Long> changed = new HashSet<>();
        for (UnitChange change : changes) {
            if (!changed.add(change.unitId())) {
                throw new Problem("organization.change.twice", nameOf(before, change));
            }
            apply(before, change, after);
        }
        for (Map.Entry<Long, UnitFacts> unit : after.entrySet()) {
            checkParent(unit.getKey(), unit.getValue(), after);
        }
    }

    private static void apply(Tree before, UnitChange change, Map<Long, UnitFacts> after) {
        boolean exists = before.has(change.unitId());
        if (exists == change instanceof UnitChange.Open) {
            throw new Problem(
                    exists ? "organization.change.opens.existing" : "organization.change.unknown",
                    nameOf(before, change));
        }
        switch (change) {
            case UnitChange.Open open -> after.put(open.unitId(), open.facts());
            case UnitChange.Amend amend -> after.put(amend.unitId(), amend.facts());
            case UnitChange.Close close -> after.remove(close.unitId());
        }
    }

    private static void checkParent(long unit, UnitFacts facts, Map<Long, UnitFacts> after) {
        Long parent = facts.parentId();
        if (parent == null) {
            return;
        }
        if (!after.containsKey(parent)) {
            throw new Problem("organization.change.orphan", facts.name());
        }
        Set<Long> way = new HashSet<>(Set.of(unit));
        for (Long above = parent; above != null; above = parentOf(above, after)) {
            if (!way.add(above)) {
                throw new Problem("organization.change.cycle", facts.name());
            }
        }
    }

    private static @Nullable Long parentOf(long unit, Map<Long, UnitFacts> after) {
        UnitFacts facts = after.get(unit);
        return facts == null ? null : facts.parentId();
    }

    private static String nameOf(Tree before, UnitChange change) {
        return switch (change) {
            case UnitChange.Open open -> open.facts().name();
            case UnitChange.Amend amend -> amend.facts().name();
            case UnitChange.Close close ->
                before.find(close.unitId()).map(UnitOn::name).orElse("#" + close.unitId());
        };
    }
}
