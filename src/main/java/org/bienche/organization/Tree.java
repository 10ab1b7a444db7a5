package org.bienche.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The organization of one day, whole and in memory: tens of thousands of units.
 *
 * <p>Immutable; asking costs no query. Siblings are in the order of their codes.
 */
public final class Tree {

    private final LocalDate day;
    private final Map<Long, UnitOn> units = new LinkedHashMap<>();
    private final Map<Long, List<UnitOn>> children = new HashMap<>();
    private final Map<String, List<UnitOn>> byCode = new HashMap<>();
    private final List<UnitOn> roots = new ArrayList<>();
    private volatile @Nullable Map<Long, String> folded;

    public Tree(LocalDate day, Collection<UnitOn> unitsOfTheDay) {
        this.day = day;
        unitsOfTheDay.stream()
                .sorted(Comparator.comparing(UnitOn::code).thenComparingLong(UnitOn::id))
                .forEach(unit -> units.put(unit.id(), unit));
        units.values().forEach(this::place);
    }

    private void place(UnitOn unit) {
        Long parent = unit.parentId();
        if (parent == null || !units.containsKey(parent)) {
            roots.add(unit);
        } else {
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
        }
        byCode.computeIfAbsent(unit.code(), key -> new ArrayList<>()).add(unit);
    }

    public LocalDate day() {
        return day;
    }

    public int size() {
        return units.size();
    }

    public Collection<UnitOn> all() {
        return units.values();
    }

    /** Units without a parent on this day; one in a sound tree. */
    public List<UnitOn> roots() {
        return List.copyOf(roots);
    }

    public Optional<UnitOn> find(long id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The unit; {@link UnknownUnit} where it does not exist on this day. */
    public UnitOn node(long id) {
        return find(id).orElseThrow(() -> new UnknownUnit(id));
    }

    public boolean has(long id) {
        return units.containsKey(id);
    }

    /** The name of the unit right above one; null for one at the top. */
    public @Nullable String superior(UnitOn unit) {
        Long above = unit.parentId();
        return above == null ? null : find(above).map(UnitOn::name).orElse(null);
    }

    public List<UnitOn> children(long id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** A code names a unit only on a day, and within its level: there may be several. */
    public List<UnitOn> byCode(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** The unit and everything below it, parents before children. */
    public List<UnitOn> subtree(long id) {
        List<UnitOn> found = new ArrayList<>();
        Deque<UnitOn> open = new ArrayDeque<>();
        find(id).ifPresent(open::push);
        while (!open.isEmpty()) {
            UnitOn unit = open.pop();
            found.add(unit);
            List<UnitOn> below = children.getOrDefault(unit.id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        return found;
    }

    /** The way up, nearest first, the unit itself left out. */
    public List<UnitOn> ancestors(long id) {
        List<UnitOn> way = new ArrayList<>();
        UnitOn unit = parent(units.get(id));
        while (unit != null && way.size() <= units.size()) {
            way.add(unit);
            unit = parent(unit);
        }
        return way;
    }

    private @Nullable UnitOn parent(@Nullable UnitOn unit) {
        Long parent = unit == null ? null : unit.parentId();
        return parent == null ? null : units.get(parent);
    }

    /** The way from the root as {@code /1/42/444/}: subtrees are found by its prefix. */
    public String path(long id) {
        StringBuilder path = new StringBuilder("/").append(id).append('/');
        for (UnitOn above : ancestors(id)) {
            path.insert(0, "/" + above.id());
        }
        return path.toString();
    }

    /** Whether the unit is, or lies below, one of the tops. */
    public boolean isUnder(long id, Collection<Long> tops) {
        return has(id) && (tops.contains(id) || ancestors(id).stream().anyMatch(above -> tops.contains(above.id())));
    }

    /** Units whose name or code holds every typed word, marks or no marks; at most {@code limit}. */
    public List<UnitOn> search(String text, int limit) {
        List<String> words = List.of(Folding.fold(text).split(" "));
        Map<Long, String> names = folded();
        return units.values().stream()
                .filter(unit -> matches(names.getOrDefault(unit.id(), ""), words))
                .limit(limit)
                .toList();
    }

    private static boolean matches(String name, List<String> words) {
        return words.stream().allMatch(word -> name.contains(" " + word));
    }

    /** Names and codes as they are searched: made by the first search, since most trees are never searched. */
    private Map<Long, String> folded() {
        Map<Long, String> known = folded;
        if (known == null) {
            known = new HashMap<>();
            for (UnitOn unit : units.values()) {
                known.put(unit.id(), " " + Folding.fold(unit.name()) + " " + Folding.fold(unit.code()));
            }
            folded = known;
        }
        return known;
    }
}
