package org.bienche.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bienche.norms.QuotaTarget;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYears.Path;
import org.bienche.planning.rules.CarriedQuotas;
import org.bienche.planning.rules.CarriedQuotas.Carried;
import org.bienche.planning.rules.YearPath;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;

/** Adds up what was counted unit by unit: for a unit with all below it, and for each unit right below. */
final class FiveYearSums {

    private final Tree tree;
    private final long top;
    private final int first;
    private final List<UnitOn> parts;
    private final Map<Long, Long> partOf = new HashMap<>();
    private final Map<Long, Part> sums = new HashMap<>();
    private final Map<StaffKind, Map<Long, Integer>> presentIn = new EnumMap<>(StaffKind.class);

    /** What is known of the top or of a part. */
    private static final class Part {

        private int present;
        private final Map<Leaving, Map<Integer, Integer>> ending = new EnumMap<>(Leaving.class);
        private final Map<Integer, Integer> surplusDue = new HashMap<>();
    }

    FiveYearSums(Tree tree, long top, int first) {
        this.tree = tree;
        this.top = top;
        this.first = first;
        parts = tree.children(top);
        for (UnitOn part : parts) {
            tree.subtree(part.id()).forEach(unit -> partOf.put(unit.id(), part.id()));
        }
    }

    private List<Part> partsOf(long unit) {
        Part whole = part(top);
        Long part = partOf.get(unit);
        return part == null ? List.of(whole) : List.of(whole, part(part));
    }

    private Part part(long unit) {
        return Objects.requireNonNull(sums.computeIfAbsent(unit, one -> new Part()));
    }

    void present(long unit, StaffKind kind, int people) {
        partsOf(unit).forEach(part -> part.present += people);
        presentIn.computeIfAbsent(kind, one -> new HashMap<>()).merge(unit, people, Integer::sum);
    }

    int first() {
        return first;
    }

    void add(Leaving what, long unit, int year, int people) {
        int counted = Math.max(year, first);
        partsOf(unit)
                .forEach(part -> part.ending
                        .computeIfAbsent(what, one -> new HashMap<>())
                        .merge(counted, people, Integer::sum));
    }

    /** The quotas of the first year say by when some people are too many. */
    void settling(Map<StaffKind, Map<Long, Quota>> quotas, @Nullable StaffKind kind) {
        quotas.forEach((each, byUnit) -> {
            if (kind == null || each == kind) {
                byUnit.values().forEach(this::surplus);
            }
        });
    }

    /** People beyond a quota with a day by which that is settled. */
    private void surplus(Quota quota) {
        boolean within = quota.unitId() == top || partOf.containsKey(quota.unitId());
        YearPath.due(quota.surplusUntil(), first).filter(year -> within).ifPresent(year -> {
            int beyond = under(quota.unitId(), quota.staffKind()) - quota.number();
            if (beyond > 0) {
                partsOf(quota.unitId()).forEach(part -> part.surplusDue.merge(year, beyond, Integer::sum));
            }
        });
    }

    private int under(long unit, StaffKind kind) {
        Map<Long, Integer> counts = presentIn.getOrDefault(kind, Map.of());
        return tree.subtree(unit).stream()
                .mapToInt(one -> counts.getOrDefault(one.id(), 0))
                .sum();
    }

    FiveYears result(CarriedQuotas quotas, @Nullable StaffKind kind, List<QuotaTarget> targets) {
        List<StaffKind> kinds = kind == null ? List.of(StaffKind.values()) : List.of(kind);
        List<Path> paths = new ArrayList<>();
        parts.forEach(part -> paths.add(path(part, quotas, kinds, targets)));
        return new FiveYears(tree.node(top), first, kind, path(tree.node(top), quotas, kinds, targets), paths);
    }

    private Path path(UnitOn unit, CarriedQuotas quotas, List<StaffKind> kinds, List<QuotaTarget> targets) {
        Part part = part(unit.id());
        Map<Integer, Carried> granted = new HashMap<>();
        years().forEach(year -> quotas.of(unit.id(), kinds, year).ifPresent(one -> granted.put(year, one)));
        NavigableSet<Integer> asked = new TreeSet<>(years());
        targets.forEach(target -> asked.add(target.since()));
        return new Path(
                unit,
                part.present,
                YearPath.of(
                        first,
                        part.present,
                        part.ending,
                        granted,
                        YearPath.targets(first, quotas.byKind(unit.id(), kinds, asked), targets),
                        part.surplusDue));
    }

    private List<Integer> years() {
        return IntStream.range(first, first + FiveYears.YEARS).boxed().toList();
    }
}
