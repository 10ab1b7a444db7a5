package org.bienche.duties;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What happens to units on a day, as far as it touches duties.
 *
 * @param heirs each unit that exists no more from the day on, with those that take in what it was; none for one that is dissolved
 */
public record UnitsPassing(LocalDate on, Map<Long, Set<Long>> heirs) {

    public UnitsPassing {
        heirs = new LinkedHashMap<>(heirs);
    }

    public boolean closes(long unit) {
        return heirs.containsKey(unit);
    }

    public Set<Long> heirsOf(long unit) {
        return heirs.getOrDefault(unit, Set.of());
    }

    /** Every unit that closes or takes something in. */
    public Set<Long> touched() {
        Set<Long> all = new HashSet<>(heirs.keySet());
        heirs.values().forEach(all::addAll);
        return all;
    }
}
