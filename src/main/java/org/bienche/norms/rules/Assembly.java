package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.Quota;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;

/**
 * Puts the snapshots of a subtree together from what was read of it.
 *
 * @param misfits by unit, {@code deputiesWhoHead} likewise
 * @param off positions that were taken off the lists
 * @param seats the open ones of every approved post, by unit
 * @param takenIn the last day on which each unit took in others
 * @param work what the work of each unit that told any takes
 */
public record Assembly(
        Tree tree,
        Map<Long, List<StaffGroup>> staff,
        Map<Long, List<Graded>> graded,
        Map<Long, Integer> overdue,
        Map<Long, List<Misfit>> misfits,
        Map<Long, Integer> deputiesWhoHead,
        Set<Long> off,
        Map<Long, Map<PostKey, Integer>> seats,
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

    /** A snapshot, who is there in it and below it by kind, and for which kinds posts are approved there. */
    private record Counted(UnitSnapshot snapshot, Map<StaffKind, Integer> present, Set<StaffKind> posted) {}

    private Counted snapshot(UnitOn unit, @Nullable UnitOn parent, @Nullable LocalDate above) {
        LocalDate merged = takenIn.get(unit.id());
        LocalDate restructured = merged == null || (above != null && above.isAfter(merged)) ? above : merged;
        List<StaffGroup> own = staff.getOrDefault(unit.id(), List.of());
        Map<StaffKind, Integer> present = new HashMap<>();
        own.forEach(group -> present.merge(group.kind(), group.people(), Integer::sum));
        List<UnitSnapshot> below = new ArrayList<>();
        Set<StaffKind> posted = EnumSet.noneOf(StaffKind.class);
        approved(unit).forEach((post, open) -> posted.add(post.staffKind()));
        for (UnitOn child : tree.children(unit.id())) {
            Counted counted = snapshot(child, unit, restructured);
            below.add(counted.snapshot());
            posted.addAll(counted.posted());
            counted.present().forEach((kind, people) -> present.merge(kind, people, Integer::sum));
        }
        UnitSnapshot snapshot = new UnitSnapshot(
                unit,
                parent,
                Populations.of(tree, unit.id()),
                own,
                graded.getOrDefault(unit.id(), List.of()),
                holdings(unit, present, posted),
                overdue.getOrDefault(unit.id(), 0),
                restructured,
                merged,
                places(unit, own),
                work.get(unit.id()),
                below);
        return new Counted(snapshot, present, posted);
    }

    private List<Holding> holdings(UnitOn unit, Map<StaffKind, Integer> present, Set<StaffKind> posted) {
        return Stream.of(StaffKind.values())
                .flatMap(kind ->
                        Stream.ofNullable(quotas.getOrDefault(kind, Map.of()).get(unit.id())))
                .map(quota -> new Holding(
                        quota.staffKind(),
                        quota.number(),
                        present.getOrDefault(quota.staffKind(), 0),
                        isGiven(unit, quota.staffKind()),
                        posted.contains(quota.staffKind()),
                        quota.surplusUntil()))
                .toList();
    }

    /** What stands right below the country has its quotas from outside, and a unit that pays itself decides on its own. */
    private boolean isGiven(UnitOn unit, StaffKind kind) {
        List<UnitOn> above = tree.ancestors(unit.id());
        Map<Long, Quota> granted = quotas.getOrDefault(kind, Map.of());
        return unit.fundingGroup().decidesItself()
                || above.stream().allMatch(one -> one.kind().level() == Level.COUNTRY)
                || above.stream().anyMatch(one -> granted.containsKey(one.id()));
    }

    private Places places(UnitOn unit, List<StaffGroup> own) {
        List<Misfit> wrong = new ArrayList<>(misfits.getOrDefault(unit.id(), List.of()));
        own.stream()
                .filter(group ->
                        !group.waiting() && off.contains(group.position().id()))
                .map(Misfit::off)
                .forEach(wrong::add);
        return new Places(wrong, crowded(unit, own), deputiesWhoHead.getOrDefault(unit.id(), 0));
    }

    /** Posts with more people in main posts than open seats; none in a unit for which nothing was ever approved. */
    private List<Posted> crowded(UnitOn unit, List<StaffGroup> own) {
        Map<PostKey, Integer> approved = approved(unit);
        return own.stream()
                .filter(group -> !group.waiting() && !approved.isEmpty())
                .map(group -> new Posted(
                        group.position(),
                        group.kind(),
                        approved.getOrDefault(
                                new PostKey(unit.id(), group.position().id(), group.kind()), 0),
                        group.people()))
                .filter(post -> post.people() > post.open())
                .toList();
    }

    private Map<PostKey, Integer> approved(UnitOn unit) {
        return seats.getOrDefault(unit.id(), Map.of());
    }
}
