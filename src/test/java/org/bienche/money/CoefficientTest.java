package org.bienche.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoefficientTest {

    @ParameterizedTest
    @CsvSource({"6.2675, 6.27", "8.025, 8.02", "8.035, 8.04", "2.34, 2.34", "5, 5.00"})
    void roundsHalfEvenToTwoPlaces(BigDecimal exact, String rounded) {
        assertThat(Coefficient.of(exact)).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void countsHundredths() {
        assertThat(Coefficient.hundredths(new BigDecimal("0.6"))).isEqualTo(60);
        assertThat(Coefficient.ofHundredths(234)).isEqualTo(new BigDecimal("2.34"));
        assertThatThrownBy(() -> Coefficient.hundredths(new BigDecimal("2.345")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void writesAsInVietnameseDocuments() {
        assertThat(Notation.dong(2_530_000)).isEqualTo("2.530.000");
        assertThat(Notation.dong(-6_733_550)).isEqualTo("−6.733.550");
        assertThat(Notation.dong(-100)).isEqualTo("−100");
        assertThat(Notation.dong(0)).isEqualTo("0");
        assertThat(Notation.dong(1_000)).isEqualTo("1.000");
        assertThat(Notation.dong(123_456_789_012L)).isEqualTo("123.456.789.012");
        assertThat(Notation.coefficient(300)).isEqualTo("3,00");
        assertThat(Notation.percent(150)).isEqualTo("1,5 %");
        assertThat(Notation.percent(2500)).isEqualTo("25 %");
        assertThat(Notation.plain(1000)).isEqualTo("10");
    }
}
