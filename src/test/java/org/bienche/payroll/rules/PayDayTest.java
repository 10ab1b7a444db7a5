package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PayDayTest {

    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);

    @Test
    void isTheFirstOfTheMonthForWhoIsThere() {
        assertThat(PayDay.of(JULY_2026, LocalDate.of(2019, 3, 1))).isEqualTo("2026-07-01");
        assertThat(PayDay.of(JULY_2026, LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01");
    }

    @Test
    void isTheDayOfJoiningForWhoComesLater() {
        assertThat(PayDay.of(JULY_2026, LocalDate.of(2026, 7, 15))).isEqualTo("2026-07-15");
    }
}
