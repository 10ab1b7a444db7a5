package org.bienche.planning.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Quota;

/** What units are granted year by year: each unit and kind that has nothing of a year yet has what it was granted last. */
public final class CarriedQuotas {

    private final Tree tree;
    private final Map<StaffKind, Map<Long, NavigableMap<Integer, Integer>>> granted = new EnumMap<>(StaffKind.class);

    /** @param byYear what was granted for each year that anything was granted for, by kind and unit */
    public CarriedQuotas(Tree tree, Map<Integer, Map<StaffKind, Map<Long, Quota>>> byYear) {
        this.tree = tree;
        byYear.forEach((year, kinds) -> kinds.forEach((kind, units) -> units.values()
                .forEach(quota -> granted.computeIfAbsent(kind, one -> new HashMap<>())
                        .computeIfAbsent(quota.unitId(), one -> new TreeMap<>())
                        .put(year, quota.number()))));
    }

    /**
     * What a unit has of a year.
     *
     * @param isCarried whether some of it is that of an earlier year, since none is granted for this one
     */
    public record Carried(int number, boolean isCarried) {

        Carried plus(Carried other) {
            return new Carried(Math.addExact(number, other.number), isCarried || other.isCarried);
        }
    }

    /** What a unit has of a kind: its own, else that of the units right below it together; empty where nobody has any. */
    public Optional<Carried> of(long unit, StaffKind kind, int year) {
        return of(unit, year, granted.getOrDefault(kind, Map.of()));
    }

    private Optional<Carried> of(long unit, int year, Map<Long, NavigableMap<Integer, Integer>> ofKind) {
        NavigableMap<Integer, Integer> years = ofKind.get(unit);
        Map.Entry<Integer, Integer> own = years == null ? null : years.floorEntry(year);
        return own == null
                ? tree.children(unit).stream()
                        .map(UnitOn::id)
                        .flatMap(child -> of(child, year, ofKind).stream())
                        .reduce(Carried::plus)
                : Optional.of(new Carried(own.getValue(), own.getKey() < year));
    }

    /** What a unit has of some kinds together. */
    public Optional<Carried> of(long unit, Iterable<StaffKind> kinds, int year) {
        Optional<Carried> sum = Optional.empty();
        for (StaffKind kind : kinds) {
            Optional<Carried> one = of(unit, kind, year);
            sum = sum.map(known -> one.map(known::plus).orElse(known)).or(() -> one);
        }
        return sum;
    }

    /** The numbers of a unit in some years, by kind; a kind of which it never has any is left out. */
    public Map<StaffKind, NavigableMap<Integer, Integer>> byKind(
            long unit, Iterable<StaffKind> kinds, NavigableSet<Integer> years) {
        Map<StaffKind, NavigableMap<Integer, Integer>> numbers = new EnumMap<>(StaffKind.class);
        for (StaffKind kind : kinds) {
            for (int year : years) {
                of(unit, kind, year)
                        .ifPresent(one -> numbers.computeIfAbsent(kind, each -> new TreeMap<>())
                                .put(year, one.number()));
            }
        }
        return numbers;
    }
}
