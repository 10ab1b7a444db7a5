package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void writesNumbersWithPointsAndAComma() {
        assertThat(Written.number(1_234_567L)).isEqualTo("1.234.567");
        assertThat(Written.number(-17_608_500)).isEqualTo("−17.608.500");
        assertThat(Written.number(new BigDecimal("2.340"))).isEqualTo("2,340");
        assertThat(Written.number(null)).isEqualTo("–");
        assertThat(Written.number("C03")).isEqualTo("C03");
    }

    @Test
    void writesDaysAndMonths() {
        assertThat(Written.date(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
        assertThat(Written.date(YearMonth.of(2026, 11))).isEqualTo("11/2026");
        assertThat(Written.date(Validity.FOREVER)).isEqualTo("–");
    }

    @Test
    void writesAShareWithTwoDecimals() {
        assertThat(Written.percent(434, 891)).isEqualTo("48,71 %");
        assertThat(Written.percent(0, 0)).isEqualTo("–");
        assertThat(Written.percent(-1L, 3L)).isEqualTo("−33,33 %");
    }
}
