package org.bienche.duties.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.duties.DutyFact;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a duty that waits: those that continue who had it, first the ones inside its territory; then the territory itself. The first
 * offer is what an officer would choose most often, and never more than that.
 */
public final class Offers {

    private static final int MOST = 30;

    private final Tree tree;

    public Offers(Tree tree) {
        this.tree = tree;
    }

    /**
     * Where a duty may be done from now on: where it is done, or in what took its territory in.
     *
     * @param heirs every unit that the former territory went into, however many steps away
     * @param parents the units above the former territory, nearest first, and what they went into
     */
    public List<Long> territories(DutyFact fact, Collection<Long> heirs, Collection<Long> parents) {
        if (tree.has(fact.territory())) {
            return List.of(fact.territory());
        }
        return Stream.concat(heirs.stream().sorted(), parents.stream())
                .filter(this::isTerritory)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private boolean isTerritory(long unit) {
        return DutyCheck.isTerritory(tree.find(unit).orElse(null));
    }

    /**
     * Who may hold a duty within a territory.
     *
     * @param formerly who held it last; null where that is not known
     * @param heirs every unit that this one went into
     */
    public List<Long> holders(long territory, @Nullable Long formerly, Collection<Long> heirs) {
        Set<Long> found = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(formerly), heirs.stream())
                .filter(tree::has)
                .distinct()
                .sorted(Comparator.comparing((Long unit) -> !tree.isUnder(unit, Set.of(territory)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(found::add);
        found.add(territory);
        bodies(territory).forEach(found::add);
        return new ArrayList<>(found).stream().limit(MOST).toList();
    }

    /** What stands right under a territory and below its committee. */
    private Stream<Long> bodies(long territory) {
        List<UnitOn> first = tree.children(territory);
        return Stream.concat(first.stream(), first.stream().flatMap(body -> tree.children(body.id()).stream()))
                .filter(body -> !DutyCheck.isTerritory(body))
                .map(UnitOn::id);
    }
}
