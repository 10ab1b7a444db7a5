package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.QuotaTable.Row;
import org.bienche.staffing.rules.Cascade;
import org.jspecify.annotations.Nullable;

/** The front door to quotas of many units side by side: provisional, present, granted, as the yearly explanation of staff sets them out. */
@ApplicationScoped
@Transactional
public class QuotaTables {

    @Inject
    private Cascades cascades;

    @Inject
    private Visibility visibility;

    /**
     * A unit and the units below it, so many levels deep, on a day.
     *
     * @param kinds whose figures are added up, of several only those that anything was given of
     */
    public QuotaTable explained(long unit, LocalDate on, int levels, Collection<StaffKind> kinds) {
        visibility.on(on).require(unit);
        Tree tree = visibility.on(on).tree();
        Map<StaffKind, Cascade> there = cascades.under(on, unit);
        Map<StaffKind, Map<Long, Quota>> before = cascades.provisional(on);
        List<Side> sides = kinds.stream()
                .map(kind -> new Side(
                        granted(Objects.requireNonNull(there.get(kind))),
                        Objects.requireNonNull(there.get(kind)),
                        quotas(tree, kind, before.getOrDefault(kind, Map.of()))))
                .filter(side -> kinds.size() == 1 || side.saysAnything(unit))
                .toList();
        List<Row> rows = new ArrayList<>();
        down(tree, tree.node(unit), 0, levels).forEach(at -> rows.add(row(at, sides)));
        return new QuotaTable(
                on,
                rows.stream()
                        .filter(row -> row.level() == 0 || row.saysAnything())
                        .toList());
    }

    /** One kind: what was granted for good, who is there, what was given for the time being. */
    private record Side(Cascade granted, Cascade there, Cascade provisional) {

        boolean saysAnything(long unit) {
            return granted.granted(unit) != null || provisional.granted(unit) != null;
        }
    }

    private record At(UnitOn unit, int level) {}

    private static Stream<At> down(Tree tree, UnitOn unit, int level, int levels) {
        Stream<At> self = Stream.of(new At(unit, level));
        return level >= levels
                ? self
                : Stream.concat(
                        self, tree.children(unit.id()).stream().flatMap(child -> down(tree, child, level + 1, levels)));
    }

    private static Row row(At at, List<Side> sides) {
        long unit = at.unit().id();
        return new Row(
                at.unit(),
                at.level(),
                sum(sides.stream().map(side -> side.provisional().granted(unit))),
                sides.stream().mapToInt(side -> side.there().present(unit)).sum(),
                sum(sides.stream().map(side -> side.granted().granted(unit))));
    }

    private static @Nullable Integer sum(Stream<@Nullable Integer> numbers) {
        List<Integer> known = numbers.filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToInt(Integer::intValue).sum();
    }

    private static Cascade granted(Cascade all) {
        Predicate<Quota> forGood = quota -> quota.nature() == Nature.GRANTED;
        return quotas(
                all.tree(),
                all.kind(),
                all.quotas().values().stream()
                        .filter(forGood)
                        .collect(Collectors.toMap(Quota::unitId, quota -> quota)));
    }

    private static Cascade quotas(Tree tree, StaffKind kind, Map<Long, Quota> quotas) {
        return new Cascade(tree, kind, quotas, Map.of(), Map.of(), Map.of(), Map.of());
    }
}
