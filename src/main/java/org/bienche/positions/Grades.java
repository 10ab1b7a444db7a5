package org.bienche.positions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.bienche.legislation.Law;
import org.bienche.legislation.Value;
import org.bienche.positions.rules.GradeRatios;

/**
 * The professional grades of public employees on a day; none before July 2026.
 *
 * @param scales the salary scale of each grade from 1
 */
public record Grades(SortedMap<Integer, String> scales) {

    public Grades {
        scales = Collections.unmodifiableSortedMap(new TreeMap<>(scales));
    }

    public static Grades of(Law law) {
        SortedMap<Integer, String> scales = new TreeMap<>();
        law.find("positions.grade_scale")
                .map(found -> found.value().entries())
                .ifPresent((Map<String, Value> grades) ->
                        grades.forEach((grade, scale) -> scales.put(Integer.valueOf(grade), scale.text())));
        return new Grades(scales);
    }

    /**
     * The upper grades of a position in which too many of its people stand.
     *
     * @param grades that the position has
     * @param people in each of them
     */
    public static List<GradeExcess> excesses(SortedSet<Integer> grades, Map<Integer, Integer> people, Law law) {
        return GradeRatios.excesses(grades, people, law);
    }

    /** The scale that a grade is paid on. */
    public Optional<String> scale(int grade) {
        return Optional.ofNullable(scales.get(grade));
    }

    /** The grade that is paid on a scale; none for a scale given up or of other staff. */
    public Optional<Integer> grade(String scale) {
        return scales.entrySet().stream()
                .filter(each -> each.getValue().equals(scale))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
