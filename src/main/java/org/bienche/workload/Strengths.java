package org.bienche.workload;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.positions.CatalogueEntry;
import org.bienche.staffing.PostLine;
import org.bienche.texts.Folding;

/** Posts and people of units, whole and by the field of their positions; a unit's are those of all below it as well. */
final class Strengths {

    private final Tree tree;
    private final Map<Long, String> fieldOfPosition = new HashMap<>();
    private final Map<Long, Strength> whole = new HashMap<>();
    private final Map<Long, Map<String, Strength>> byField = new HashMap<>();

    Strengths(Tree tree, List<PostLine> posts, Collection<CatalogueEntry> positions) {
        this.tree = tree;
        positions.stream()
                .filter(each -> !each.facts().field().isBlank())
                .forEach(each ->
                        fieldOfPosition.put(each.id(), Folding.fold(each.facts().field())));
        posts.forEach(this::add);
    }

    private void add(PostLine line) {
        Strength strength = new Strength(
                line.counts().approved(),
                line.counts().present() + line.counts().away());
        long unit = line.key().unitId();
        whole.merge(unit, strength, Strength::plus);
        String field = fieldOfPosition.get(line.key().jobPositionId());
        if (field != null) {
            byField.computeIfAbsent(unit, each -> new HashMap<>()).merge(field, strength, Strength::plus);
        }
    }

    /** Nobody where nobody is on record. */
    Strength whole(long unit) {
        return tree.subtree(unit).stream()
                .map(UnitOn::id)
                .map(each -> whole.getOrDefault(each, Strength.UNKNOWN))
                .reduce(new Strength(null, 0), Strength::plus);
    }

    /** Who works in a field; unknown where no position of the unit names it. */
    Strength in(long unit, String field) {
        String folded = Folding.fold(field);
        return tree.subtree(unit).stream()
                .map(UnitOn::id)
                .map(each -> byField.getOrDefault(each, Map.of()).getOrDefault(folded, Strength.UNKNOWN))
                .reduce(Strength.UNKNOWN, Strength::plus);
    }
}
