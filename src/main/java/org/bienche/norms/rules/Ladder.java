package org.bienche.norms.rules;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bienche.legislation.Provision;
import org.jspecify.annotations.Nullable;

/** Numbers of the law that grow with another one, each from a count on: below the first of them it is 0. */
public record Ladder(NavigableMap<Integer, Integer> steps) {

    public Ladder {
        steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    static Ladder of(Provision found) {
        NavigableMap<Integer, Integer> steps = new TreeMap<>();
        found.value()
                .entries()
                .forEach((from, number) -> steps.put(Integer.valueOf(from), Math.toIntExact(number.whole())));
        return new Ladder(steps);
    }

    int at(int count) {
        Integer from = steps.floorKey(count);
        return from == null ? 0 : steps.getOrDefault(from, 0);
    }

    /** The count from which on the number is the one of a count. */
    int from(int count) {
        Integer from = steps.floorKey(count);
        return from == null ? 0 : from;
    }

    /** The count from which on the next number holds; null on the last step. */
    @Nullable
    Integer after(int count) {
        return steps.higherKey(count);
    }
}
