package org.bienche.organization.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** TREE: acyclic on every day, nothing active under a closed parent, no two truths of one unit on one day, every closed unit accounted for. */
public final class SoundTree {

    private final Map<Long, List<UnitOn>> versions = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private SoundTree(Collection<UnitOn> current) {
        current.stream()
                .sorted(Comparator.comparing(unit -> unit.validity().from()))
                .forEach(unit -> versions.computeIfAbsent(unit.id(), key -> new ArrayList<>())
                        .add(unit));
    }

    /**
     * Looks at all current versions.
     *
     * @param succeeded the units that some succession closes, by the day on which it does
     */
    public static List<String> findings(Collection<UnitOn> current, Map<Long, Set<LocalDate>> succeeded) {
        SoundTree tree = new SoundTree(current);
        tree.versions.values().forEach(tree::checkOverlap);
        current.forEach(tree::checkParents);
        tree.versions.values().forEach(unit -> tree.checkClosed(unit, succeeded));
        return tree.findings;
    }

    private void checkOverlap(List<UnitOn> unit) {
        for (int i = 1; i < unit.size(); i++) {
            if (unit.get(i - 1).validity().overlaps(unit.get(i).validity())) {
                findings.add(say(unit.get(i)) + " is two things at once on "
                        + unit.get(i).validity().from());
            }
        }
    }

    private void checkParents(UnitOn unit) {
        Long parent = unit.parentId();
        if (parent == null) {
            return;
        }
        LocalDate covered = unit.validity().from();
        for (UnitOn above : versions.getOrDefault(parent, List.of())) {
            if (above.validity().holdsOn(covered)) {
                covered = above.validity().until();
            }
        }
        if (covered.isBefore(unit.validity().until())) {
            findings.add(say(unit) + " is active under a closed parent on " + covered);
        }
        checkCycle(unit);
    }

    private void checkCycle(UnitOn unit) {
        LocalDate day = unit.validity().from();
        Set<Long> way = new HashSet<>();
        for (UnitOn above = unit; above != null; above = parentOn(above, day)) {
            if (!way.add(above.id())) {
                findings.add(say(unit) + " is above itself on " + day);
                return;
            }
        }
    }

    private @Nullable UnitOn parentOn(UnitOn unit, LocalDate day) {
        Long parent = unit.parentId();
        return parent == null
                ? null
                : versions.getOrDefault(parent, List.of()).stream()
                        .filter(above -> above.validity().holdsOn(day))
                        .findFirst()
                        .orElse(null);
    }

    private void checkClosed(List<UnitOn> unit, Map<Long, Set<LocalDate>> succeeded) {
        UnitOn last = unit.getLast();
        LocalDate end = last.validity().until();
        if (!last.validity().isOpen()
                && !succeeded.getOrDefault(last.id(), Set.of()).contains(end)) {
            findings.add(say(last) + " closed on " + end + " without a successor or a dissolution");
        }
    }

    private static String say(UnitOn unit) {
        return unit.name() + " (" + unit.code() + ", unit " + unit.id() + ")";
    }
}
