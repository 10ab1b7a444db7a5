package org.bienche.payroll.rules;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run into parts that are each computed and committed at once. */
public final class Chunks {

    /** Small enough that little is redone after a crash, large enough that a commit costs nothing. */
    public static final int PEOPLE = 3_000;

    private Chunks() {}

    /** A unit and how many people are listed under it. */
    public record UnitSize(long unitId, int people) {}

    /**
     * A range of a run's units, both ends included.
     *
     * @param number from 1, in the order of the units
     * @param expected how many people are listed there; fewer may be paid
     */
    public record Chunk(int number, long firstUnit, long lastUnit, int expected) {}

    /**
     * Consecutive units until about {@code size} people are together. A unit is never cut: one that is larger makes a part of its own.
     *
     * @param units in ascending order of their ids
     */
    public static List<Chunk> of(List<UnitSize> units, int size) {
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        int people = 0;
        for (int i = 0; i < units.size(); i++) {
            int more = units.get(i).people();
            if (i > start && people + more > size) {
                chunks.add(chunk(chunks.size() + 1, units.subList(start, i), people));
                start = i;
                people = 0;
            }
            people += more;
        }
        if (start < units.size()) {
            chunks.add(chunk(chunks.size() + 1, units.subList(start, units.size()), people));
        }
        return chunks;
    }

    private static Chunk chunk(int number, List<UnitSize> units, int people) {
        return new Chunk(number, units.getFirst().unitId(), units.getLast().unitId(), people);
    }
}
