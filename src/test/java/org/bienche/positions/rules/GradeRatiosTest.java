package org.bienche.positions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.bienche.positions.Grades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradeRatiosTest {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    static Stream<Scenario> positions() {
        return Scenario.of("positions/grades.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void limitsTheUpperGrades(Scenario scenario) {
        SortedSet<Integer> grades = new TreeSet<>();
        scenario.list("grades").forEach(grade -> grades.add(Scenario.wholeOf(grade)));
        Map<Integer, Integer> people = new HashMap<>();
        scenario.part("people").forEach((grade, count) -> people.put(Integer.valueOf(grade), (Integer) count));
        assertThat(GradeRatios.excesses(grades, people, law(scenario)).stream()
                        .map(each -> each.grade() + " " + each.people() + "/" + each.of() + " " + each.mostPercent())
                        .toList())
                .isEqualTo(scenario.fields().get("excesses"));
    }

    @Test
    void eachGradeHasItsScaleFromJuly2026() {
        Grades grades = Grades.of(LawBook.shipped().on(JULY_2026));
        assertThat(Stream.of(1, 2, 3, 4, 5).map(grade -> grades.scale(grade).orElseThrow()))
                .containsExactly("B", "A0", "A1", "A2.1", "A3.1");
        assertThat(grades.grade("A2.1")).hasValue(4);
        assertThat(grades.grade("A2.2")).isEmpty();
        assertThat(grades.scale(6)).isEmpty();
    }

    @Test
    void thereAreNoneBefore() {
        assertThat(Grades.of(LawBook.shipped().on(JULY_2026.minusDays(1))).scales())
                .isEmpty();
    }

    private static Law law(Scenario scenario) {
        Object day = scenario.fields().getOrDefault("on", JULY_2026);
        return LawBook.shipped().on(LocalDate.parse(day.toString()));
    }
}
