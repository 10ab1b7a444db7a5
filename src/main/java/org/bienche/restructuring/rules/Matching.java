package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;

/**
 * Which units of a draft the organization has already, and what of it contradicts the draft.
 *
 * <p>A unit is the same where code, level, name and parent are the same on the day before the plan's. Where only the code is, one of the two is
 * wrong, and that is a fault of the row that brought it.
 */
public final class Matching {

    private final Draft draft;
    private final Tree dayBefore;
    private final Tree day;
    private final Map<DraftUnit.Key, UnitOn> known = new LinkedHashMap<>();
    private final List<DraftUnit> missing = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Matching(Draft draft, Tree dayBefore, Tree day) {
        this.draft = draft;
        this.dayBefore = dayBefore;
        this.day = day;
    }

    /**
     * @param known the former units that exist, by the draft's key
     * @param missing the former units that do not, parents first
     */
    public record Result(Map<DraftUnit.Key, UnitOn> known, List<DraftUnit> missing, List<Fault> faults) {}

    /**
     * @param dayBefore the organization of the day before the plan's
     * @param day the organization of the plan's day as far as it is decided already
     */
    public static Result of(Draft draft, Tree dayBefore, Tree day) {
        Matching matching = new Matching(draft, dayBefore, day);
        draft.before().forEach(matching::match);
        matching.checkCodesOfToday();
        return new Result(matching.known, matching.missing, matching.faults);
    }

    private void match(DraftUnit unit) {
        Optional<UnitOn> found = named(dayBefore, unit.key()).stream().findFirst();
        if (found.isEmpty()) {
            missing.add(unit);
            return;
        }
        known.put(unit.key(), found.get());
        check(unit, found.get());
    }

    private void check(DraftUnit unit, UnitOn found) {
        if (!folded(unit.name()).equals(folded(found.name()))) {
            fault(unit, "unit.other.name", unit.code(), unit.name(), found.name());
        } else if (!sameParent(unit, found)) {
            fault(unit, "unit.other.parent", unit.code(), unit.name(), parentName(found));
        } else if (!day.has(found.id())) {
            fault(
                    unit,
                    "unit.closed",
                    unit.code(),
                    unit.name(),
                    found.validity().until());
        }
    }

    /** A province may hang under whatever the country's tree has above it. */
    private boolean sameParent(DraftUnit unit, UnitOn found) {
        if (unit.parent() == null) {
            return true;
        }
        UnitOn parent = known.get(unit.parent());
        return parent != null && Long.valueOf(parent.id()).equals(found.parentId());
    }

    private String parentName(UnitOn unit) {
        Long parent = unit.parentId();
        return parent == null ? "" : dayBefore.find(parent).map(UnitOn::name).orElse("");
    }

    /** A code of today must be free on that day: its bearer must be a source of the plan, which closes or becomes the bearer itself. */
    private void checkCodesOfToday() {
        Set<Long> sources = new HashSet<>();
        known.values().forEach(unit -> sources.add(unit.id()));
        for (DraftUnit unit : draft.after()) {
            named(day, unit.key()).stream()
                    .filter(bearer -> !sources.contains(bearer.id()))
                    .findFirst()
                    .ifPresent(bearer -> fault(unit, "code.in.use", unit.code(), unit.name(), bearer.name()));
        }
    }

    private static Collection<UnitOn> named(Tree tree, DraftUnit.Key key) {
        return tree.byCode(key.code()).stream()
                .filter(unit -> unit.kind().level() == key.level())
                .toList();
    }

    private void fault(DraftUnit unit, String key, Object... args) {
        faults.add(Fault.at(unit.table(), unit.row(), column(unit), key, args));
    }

    private static String column(DraftUnit unit) {
        String level = unit.key().level().name().toLowerCase(Locale.ROOT);
        return (unit.key().side() == DraftUnit.Side.BEFORE ? "legacy_" : "") + level + "_code";
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The ids of all units of a draft: those known, then fresh ones in the draft's order. */
    static Map<DraftUnit.Key, Long> identities(Draft draft, Result matched, long firstFresh) {
        Map<DraftUnit.Key, Long> ids = new HashMap<>();
        matched.known().forEach((key, unit) -> ids.put(key, unit.id()));
        long next = firstFresh;
        for (DraftUnit unit : matched.missing()) {
            ids.put(unit.key(), next++);
        }
        for (DraftUnit unit : draft.after()) {
            DraftUnit.Key continues = unit.continues();
            Long same = continues == null ? null : ids.get(continues);
            ids.put(unit.key(), same == null ? next++ : same);
        }
        return ids;
    }

    /** How many identities {@link #identities} takes at most. */
    public static int fresh(Draft draft, Result matched) {
        return matched.missing().size() + draft.after().size();
    }
}
