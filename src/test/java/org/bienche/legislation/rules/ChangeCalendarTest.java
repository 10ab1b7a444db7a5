package org.bienche.legislation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.LawChange;
import org.junit.jupiter.api.Test;

class ChangeCalendarTest {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final ChangeCalendar CALENDAR = ChangeCalendar.of(LawBook.shipped());

    @Test
    void saysThatTheBaseSalaryRisesOnTheFirstOfJuly2026() {
        LawChange rise = CALENDAR.on(JULY_2026).stream()
                .filter(change -> change.parameter().key().equals("pay.base_salary"))
                .findFirst()
                .orElseThrow();
        assertThat(rise.kind()).isEqualTo(LawChange.Kind.CHANGED);
        assertThat(rise.before().orElseThrow().value().whole()).isEqualTo(2_340_000);
        assertThat(rise.after().orElseThrow().value().whole()).isEqualTo(2_530_000);
    }

    @Test
    void tellsTheSameValueOnANewBasisFromAnother() {
        assertThat(CALENDAR.on(JULY_2026))
                .filteredOn(change -> change.parameter().key().equals("pay.bonus_fund.percent"))
                .extracting(LawChange::kind)
                .containsExactly(LawChange.Kind.NEW_BASIS);
    }

    @Test
    void saysWhatEnds() {
        assertThat(CALENDAR.on(LocalDate.of(2016, 5, 1)))
                .filteredOn(change -> change.parameter().key().equals("pay.low_pay_increase.percent"))
                .extracting(LawChange::kind)
                .containsExactly(LawChange.Kind.ENDED);
    }

    @Test
    void goesFromDayToDay() {
        LocalDate next = CALENDAR.after(LocalDate.of(2024, 6, 30)).orElseThrow();
        assertThat(next).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(CALENDAR.before(next).flatMap(CALENDAR::after)).isEqualTo(Optional.of(next));
        assertThat(CALENDAR.on(LocalDate.of(2024, 6, 29))).isEmpty();
    }

    @Test
    void drawsTheBaseSalaryAsSteps() {
        StepChart chart = StepChart.of(LawBook.shipped().parameter("pay.base_salary"), LocalDate.of(2026, 11, 22))
                .orElseThrow();
        assertThat(chart.steps()).hasSizeGreaterThan(10);
        assertThat(chart.steps().getFirst().x()).isEqualTo(StepChart.LEFT);
        assertThat(chart.steps().getLast().y()).isEqualTo(StepChart.TOP);
        assertThat(chart.path())
                .startsWith("M16")
                .endsWith("H" + StepChart.RIGHT)
                .containsOnlyOnce("M");
    }
}
