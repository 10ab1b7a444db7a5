package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Quota;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;

/**
 * Puts the snapshots of a subtree together from what was read of it.
 *
 * @param takenIn the last day on which each unit took in others
 * @param work what the work of each unit that told any takes
 */
public record Assembly(
        Tree tree,
        Map<Long, List<StaffGroup>> staff,
        Map<Long, List<Graded>> graded,
        Map<Long, Integer> overdue,
        Map<StaffKind, Map<Long, Quota>> quotas,
        Map<Long, LocalDate> takenIn,
        Map<Long, Demand> work) {

    public UnitSnapshot of(long unit) {
        UnitOn top = tree.node(unit);
        List<UnitOn> above = tree.ancestors(unit);
        LocalDate restructured = Stream.concat(Stream.of(top), above.stream())
                .filter(one -> one.kind().level() != Level.COUNTRY)
                .flatMap(one -> Stream.ofNullable(takenIn.get(one.id())))
                .max(LocalDate::compareTo)
                .orElse(null);
        return snapshot(top, above.isEmpty() ? null : above.getFirst(), restructured)
                .snapshot();
    }

    /** A snapshot, and who is there in it and below it by kind. */
    private record Counted(UnitSnapshot snapshot, Map<StaffKind, Integer> present) {}

    private Counted snapshot(UnitOn unit, @Nullable UnitOn parent, @Nullable LocalDate above) {
        LocalDate merged = takenIn.get(unit.id());
        LocalDate restructured = merged == null || (above != null && above.isAfter(merged)) ? above : merged;
        List<StaffGroup> own = staff.getOrDefault(unit.id(), List.of());
        Map<StaffKind, Integer> present = new HashMap<>();
        own.forEach(group -> present.merge(group.kind(), group.people(), Integer::sum));
        List<UnitSnapshot> below = new ArrayList<>();
        for (UnitOn child : tree.children(unit.id())) {
            Counted counted = snapshot(child, unit, restructured);
            below.add(counted.snapshot());
            counted.present().forEach((kind, people) -> present.merge(kind, people, Integer::sum));
        }
        UnitSnapshot snapshot = new UnitSnapshot(
                unit,
                parent,
                own,
                graded.getOrDefault(unit.id(), List.of()),
                holdings(unit, present),
                overdue.getOrDefault(unit.id(), 0),
                restructured,
                merged,
                work.get(unit.id()),
                below);
        return new Counted(snapshot, present);
    }

    private List<Holding> holdings(UnitOn unit, Map<StaffKind, Integer> present) {
        return Stream.of(StaffKind.values())
                .flatMap(kind ->
                        Stream.ofNullable(quotas.getOrDefault(kind, Map.of()).get(unit.id())))
                .map(quota -> new Holding(
                        quota.staffKind(),
                        quota.number(),
                        present.getOrDefault(quota.staffKind(), 0),
                        quota.surplusUntil()))
                .toList();
    }
}
