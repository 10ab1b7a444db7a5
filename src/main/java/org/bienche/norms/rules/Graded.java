package org.bienche.norms.rules;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bienche.positions.JobPosition;

/** The public employees of a position in a unit, by professional grade. */
public record Graded(JobPosition position, SortedMap<Integer, Integer> people) {

    public Graded {
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }
}
