package org.bienche.norms.rules;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienche.positions.JobPosition;

/**
 * The public employees of a position in a unit, by professional grade.
 *
 * @param named the grades that the catalogue gives the position; empty where it gives none
 */
public record Graded(JobPosition position, SortedSet<Integer> named, SortedMap<Integer, Integer> people) {

    public Graded {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /** Of a position whose grades the catalogue does not name. */
    Graded(JobPosition position, SortedMap<Integer, Integer> people) {
        this(position, new TreeSet<>(), people);
    }

    /** The grades of the position: those named, or else those that its people stand in. */
    SortedSet<Integer> grades() {
        return named.isEmpty() ? new TreeSet<>(people.keySet()) : named;
    }

    /** Who stands in a grade that the position does not have. */
    int outside() {
        return named.isEmpty()
                ? 0
                : people.entrySet().stream()
                        .filter(each -> !named.contains(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }
}
