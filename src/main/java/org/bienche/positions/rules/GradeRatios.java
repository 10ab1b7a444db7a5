package org.bienche.positions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.positions.GradeExcess;

/** How many of a position's people may stand in its upper grades; a position of a single grade has no limit. */
public final class GradeRatios {

    private static final String PERCENT = "positions.grade_percent.";
    private static final int HIGHEST = 5;
    private static final int WHOLE = 100;

    private final Map<Integer, Integer> people;
    private final Law law;
    private final List<GradeExcess> excesses = new ArrayList<>();

    private GradeRatios(Map<Integer, Integer> people, Law law) {
        this.people = people;
        this.law = law;
    }

    /**
     * The grades with too many people.
     *
     * @param grades that the position has
     * @param people in each of them
     */
    public static List<GradeExcess> excesses(SortedSet<Integer> grades, Map<Integer, Integer> people, Law law) {
        GradeRatios ratios = new GradeRatios(people, law);
        SortedSet<Integer> ascending = new TreeSet<>(grades);
        if (ascending.size() == 2) {
            ratios.check(ascending.last(), "UPPER_OF_TWO");
        } else if (ascending.size() > 2) {
            ratios.checkTop(ascending.last());
        }
        return List.copyOf(ratios.excesses);
    }

    private void checkTop(int top) {
        if (top == HIGHEST) {
            check(top, "TOP_OF_FIVE");
            check(top - 1, "NEXT_OF_FIVE");
        } else if (top == HIGHEST - 1) {
            check(top, "TOP_OF_FOUR");
        }
    }

    private void check(int grade, String rule) {
        law.find(PERCENT + rule).ifPresent(most -> check(grade, most));
    }

    private void check(int grade, Provision most) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        int here = people.getOrDefault(grade, 0);
        int percent = Math.toIntExact(most.value().whole());
        if (here * WHOLE > all * percent) {
            excesses.add(new GradeExcess(grade, here, all, percent, most));
        }
    }
}
