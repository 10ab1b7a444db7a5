package org.bienche.restructuring;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What undoing a plan would bring back, and what stands in its way: numbers of facts by kind, only those above zero.
 *
 * @param obstacles facts recorded since on the units and people of the plan; each must be undone first
 */
public record Undoing(Map<String, Long> back, Map<String, Long> obstacles) {

    public Undoing {
        back = new LinkedHashMap<>(back);
        obstacles = new LinkedHashMap<>(obstacles);
    }

    public boolean isPossible() {
        return obstacles.isEmpty();
    }
}
