package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;

/** The people of an organization on a day, counted. */
public record Staff(List<Group> groups) {

    public Staff {
        groups = List.copyOf(groups);
    }

    public int people() {
        return sum(groups);
    }

    public int waiting() {
        return sum(groups.stream().filter(Group::waits).toList());
    }

    /** Those who hold a leading post; who waits holds none. */
    public int leaders() {
        return sum(groups.stream()
                .filter(group -> group.leading().leads() && !group.waits())
                .toList());
    }

    public Map<StaffKind, Integer> byKind() {
        Map<StaffKind, Integer> byKind = new EnumMap<>(StaffKind.class);
        groups.forEach(group -> byKind.merge(group.staffKind(), group.people(), Integer::sum));
        return byKind;
    }

    /** People of each unit itself, without those below it. */
    public Map<Long, List<Group>> byUnit() {
        Map<Long, List<Group>> byUnit = new HashMap<>();
        groups.forEach(group -> byUnit.computeIfAbsent(group.unitId(), none -> new ArrayList<>())
                .add(group));
        return byUnit;
    }

    /** People of each unit and of all below it, of one kind. */
    public Map<Long, Integer> below(Tree tree, StaffKind kind) {
        Map<Long, Integer> below = new HashMap<>();
        for (Group group : groups) {
            if (group.staffKind() == kind) {
                below.merge(group.unitId(), group.people(), Integer::sum);
                for (UnitOn above : tree.ancestors(group.unitId())) {
                    below.merge(above.id(), group.people(), Integer::sum);
                }
            }
        }
        return below;
    }

    static int sum(Collection<Group> groups) {
        return groups.stream().mapToInt(Group::people).sum();
    }

    /** The same people, each group replaced by what becomes of it. */
    Staff map(Function<Group, List<Group>> becomes) {
        return new Staff(groups.stream()
                .flatMap(group -> becomes.apply(group).stream())
                .filter(group -> group.people() != 0)
                .toList());
    }
}
