package org.bienche.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bienche.organization.entity.SuccessionRows.Dated;
import org.jspecify.annotations.Nullable;

/** All successions, in memory, with the names that the units had next to them. */
final class Successions {

    private final Map<Long, List<Dated>> from = new HashMap<>();
    private final Map<Long, List<Dated>> to = new HashMap<>();
    private final Map<Long, List<UnitOn>> versions = new HashMap<>();

    Successions(Collection<Dated> all, Collection<UnitOn> current) {
        current.forEach(unit ->
                versions.computeIfAbsent(unit.id(), key -> new ArrayList<>()).add(unit));
        for (Dated one : all) {
            index(from, one.succession().from(), one);
            index(to, one.succession().to(), one);
        }
    }

    /** The last day up to one on which a unit took in another or a part of one; units that never did are left out. */
    Map<Long, LocalDate> takenIn(LocalDate upTo) {
        Map<Long, LocalDate> days = new HashMap<>();
        to.forEach((unit, steps) -> steps.stream()
                .filter(one -> one.succession().kind() == SuccessionKind.MERGED
                        || one.succession().kind() == SuccessionKind.DIVIDED)
                .map(Dated::on)
                .filter(day -> !day.isAfter(upTo))
                .max(LocalDate::compareTo)
                .ifPresent(day -> days.put(unit, day)));
        return days;
    }

    private static void index(Map<Long, List<Dated>> index, @Nullable Long unit, Dated one) {
        if (unit != null) {
            index.computeIfAbsent(unit, key -> new ArrayList<>()).add(one);
        }
    }

    Lineage lineage(long unit) {
        return new Lineage(
                unit,
                to.getOrDefault(unit, List.of()).stream()
                        .map(one -> step(one, one.succession().from(), true))
                        .toList(),
                from.getOrDefault(unit, List.of()).stream()
                        .map(one -> step(one, one.succession().to(), false))
                        .toList());
    }

    private Lineage.Step step(Dated one, @Nullable Long other, boolean before) {
        UnitOn unit = other == null ? null : named(other, one, before);
        return new Lineage.Step(
                one.succession().kind(),
                other,
                unit == null ? null : unit.code(),
                unit == null ? null : unit.name(),
                one.on(),
                one.decisionId());
    }

    /** The unit as it was the day before the step, or became on its day. */
    private @Nullable UnitOn named(long unit, Dated one, boolean before) {
        return versions.getOrDefault(unit, List.of()).stream()
                .filter(version -> version.validity().holdsOn(before ? one.on().minusDays(1) : one.on()))
                .findFirst()
                .orElse(null);
    }

    /** All that can be reached by the successions of the days asked for. */
    Set<Long> closure(Collection<Long> units, boolean backward, Predicate<LocalDate> days) {
        Set<Long> found = new HashSet<>(units);
        Deque<Long> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Dated one : (backward ? to : from).getOrDefault(open.pop(), List.of())) {
                Long next =
                        backward ? one.succession().from() : one.succession().to();
                if (next != null && days.test(one.on()) && found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }
}
