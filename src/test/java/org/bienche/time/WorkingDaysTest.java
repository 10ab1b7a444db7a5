package org.bienche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 1);

    @Test
    void areMondayToFriday() {
        assertThat(SATURDAY.datesUntil(SATURDAY.plusWeeks(1)).filter(WorkingDays::isOne))
                .containsExactly(
                        SATURDAY.plusDays(2),
                        SATURDAY.plusDays(3),
                        SATURDAY.plusDays(4),
                        SATURDAY.plusDays(5),
                        SATURDAY.plusDays(6));
    }

    @Test
    void areCountedWithoutTheDayOnWhichSomethingEnds() {
        assertThat(WorkingDays.in(new Validity(SATURDAY, SATURDAY.plusDays(2)))).isZero();
        assertThat(WorkingDays.in(new Validity(SATURDAY, SATURDAY.plusDays(3)))).isEqualTo(1);
        assertThat(WorkingDays.in(new Validity(LocalDate.of(2026, 7, 1), SATURDAY)))
                .isEqualTo(23);
    }

    @Test
    void publicHolidaysAreAmongThem() {
        assertThat(WorkingDays.isOne(LocalDate.of(2026, 9, 2))).isTrue();
    }
}
