package org.bienche.restructuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of two plans side by side; a plan that has no such line has zero in it.
 *
 * @param key the text that names it
 */
public record ScenarioLine(String key, long beforeA, long afterA, long beforeB, long afterB) {

    /** By how much the second leaves more than the first. */
    public long difference() {
        return afterB - afterA;
    }

    public static List<ScenarioLine> of(Comparison a, Comparison b) {
        Map<String, Comparison.Line> left = byKey(a);
        Map<String, Comparison.Line> right = byKey(b);
        List<String> keys = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(key -> !left.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .map(key -> line(key, orNothing(left, key), orNothing(right, key)))
                .toList();
    }

    private static ScenarioLine line(String key, Comparison.Line a, Comparison.Line b) {
        return new ScenarioLine(key, a.before(), a.after(), b.before(), b.after());
    }

    private static Comparison.Line orNothing(Map<String, Comparison.Line> lines, String key) {
        return lines.getOrDefault(key, new Comparison.Line(Comparison.Section.UNITS, key, 0, 0));
    }

    private static Map<String, Comparison.Line> byKey(Comparison comparison) {
        Map<String, Comparison.Line> lines = new LinkedHashMap<>();
        comparison.lines().forEach(line -> lines.put(line.key(), line));
        return lines;
    }
}
