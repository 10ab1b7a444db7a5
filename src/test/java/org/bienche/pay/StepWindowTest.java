package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.people.Salary;
import org.bienche.people.StepWindow;
import org.bienche.people.StepWindow.Days;
import org.bienche.people.WorkingState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that a list of coming steps is narrowed to leave nobody out whose step comes. */
class StepWindowTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 27);

    @ParameterizedTest(name = "scale {0}, step {1}, {2} % beyond it")
    @CsvSource({"A1, 3, 0", "A1, 9, 0", "A1, 9, 7", "B, 2, 0", "B, 12, 0", "B, 12, 5", "A3.1, 6, 0", "C1, 12, 11"})
    void holdEveryDayFromWhichAStepComesWithinThem(String scale, int step, int beyond) {
        for (int days : new int[] {2, 4, 31}) {
            StepWindow window = new StepWindow(TODAY, TODAY.plusDays(days), SalaryScale.periods(LAW.on(TODAY)));
            List<LocalDate> due = TODAY.minusYears(12)
                    .datesUntil(TODAY)
                    .filter(since -> comes(salary(scale, step, beyond, since), window))
                    .toList();
            assertThat(due).as("%s days", days).isNotEmpty().allMatch(since -> holds(window, beyond, since));
        }
    }

    private static boolean comes(Salary salary, StepWindow window) {
        return NextStep.of(LAW, salary, List.of(), window.from())
                .filter(next -> !next.on().isBefore(window.from()) && next.on().isBefore(window.until()))
                .isPresent();
    }

    private static boolean holds(StepWindow window, int beyond, LocalDate since) {
        Stream<Days> all =
                Stream.concat(window.onStep().stream(), beyond > 0 ? window.beyond().stream() : Stream.empty());
        return all.anyMatch(days -> !since.isBefore(days.first()) && !since.isAfter(days.last()));
    }

    private static Salary salary(String scale, int step, int beyond, LocalDate since) {
        BigDecimal none = BigDecimal.ZERO;
        return new Salary("x", scale, step, none, beyond, none, since, null, WorkingState.WORKING);
    }
}
