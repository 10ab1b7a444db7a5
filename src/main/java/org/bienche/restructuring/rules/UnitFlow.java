package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;

/**
 * One administrative unit of the new organization, or one body where the plan is about bodies: what it comes from and how many people
 * that had and it will have, those of the bodies under it included.
 *
 * @param sources the former units that pass into it, itself left out; a divided one is named with all its successors
 * @param peopleBefore the people of the sources that pass as a whole; who comes from a divided one is counted only afterwards
 */
public record UnitFlow(UnitOn unit, List<String> sources, long peopleBefore, long peopleAfter) {

    public UnitFlow {
        sources = List.copyOf(sources);
    }

    /**
     * @param before people by the unit that they are in without the plan
     * @param later people by the unit that they are in with it, those who wait included
     */
    public static List<UnitFlow> of(Passage passage, Map<Long, Long> before, Map<Long, Long> later) {
        Tree after = passage.after();
        boolean bodies = passage.plan().roots().stream()
                .flatMap(root -> passage.before().find(root).stream())
                .allMatch(root -> root.kind().level() == Level.BODY);
        Map<Long, Long> homesBefore = gathered(passage.before(), before, bodies);
        Map<Long, Long> homesAfter = gathered(after, later, bodies);
        Set<Long> scope = passage.scopeAfter();
        List<UnitFlow> flows = new ArrayList<>();
        for (UnitOn unit : inOrder(after, scope)) {
            if (bodies || unit.kind().level() != Level.BODY) {
                flows.add(flow(passage, unit, homesBefore, homesAfter));
            }
        }
        return flows;
    }

    private static UnitFlow flow(Passage passage, UnitOn unit, Map<Long, Long> before, Map<Long, Long> after) {
        List<String> names = new ArrayList<>();
        long people = passage.before().has(unit.id()) ? before.getOrDefault(unit.id(), 0L) : 0;
        for (Succession line : passage.plan().successions()) {
            Long from = line.from();
            if (from != null && line.to() != null && line.to() == unit.id() && from != unit.id()) {
                passage.before().find(from).map(UnitOn::name).ifPresent(names::add);
                people += line.kind() == SuccessionKind.MERGED ? before.getOrDefault(from, 0L) : 0;
            }
        }
        return new UnitFlow(unit, names, people, after.getOrDefault(unit.id(), 0L));
    }

    private static List<UnitOn> inOrder(Tree after, Set<Long> scope) {
        return scope.stream()
                .flatMap(unit -> after.find(unit).stream())
                .sorted(java.util.Comparator.comparing(
                                (UnitOn unit) -> unit.kind().level())
                        .thenComparing(UnitOn::code))
                .toList();
    }

    /** The people of bodies are those of the administrative unit above them. */
    private static Map<Long, Long> gathered(Tree tree, Map<Long, Long> people, boolean bodies) {
        Map<Long, Long> gathered = new TreeMap<>();
        Map<Long, Long> homes = new HashMap<>();
        people.forEach((unit, count) -> {
            long home = bodies ? unit : homes.computeIfAbsent(unit, one -> home(tree, one));
            gathered.merge(home, count, Long::sum);
        });
        return gathered;
    }

    private static long home(Tree tree, long unit) {
        return tree.find(unit)
                .filter(one -> one.kind().level() == Level.BODY)
                .flatMap(body -> tree.ancestors(unit).stream()
                        .filter(above -> above.kind().level() != Level.BODY)
                        .findFirst())
                .map(UnitOn::id)
                .orElse(unit);
    }
}
