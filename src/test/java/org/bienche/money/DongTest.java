package org.bienche.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongTest {

    @ParameterizedTest
    @CsvSource({"0.4, 0", "0.5, 1", "1.49, 1", "1.5, 2", "-0.4, 0", "-0.5, -1", "-1.5, -2"})
    void roundsHalfUpAwayFromZero(BigDecimal exact, long dong) {
        assertThat(Dong.of(exact)).isEqualTo(dong);
    }

    @Test
    void anOverflowIsAnError() {
        assertThatThrownBy(() -> Dong.times(Long.MAX_VALUE, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void aProductEqualsThatOfExactDecimals(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long dong,
            @ForAll @IntRange(max = 200_000) int hundredths) {
        BigDecimal exact = BigDecimal.valueOf(dong).multiply(BigDecimal.valueOf(hundredths, 2));
        assertThat(Dong.times(dong, hundredths)).isEqualTo(Dong.of(exact));
    }

    @Property
    void aPercentEqualsThatOfExactDecimals(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long dong,
            @ForAll @IntRange(max = 20_000) int basisPoints) {
        BigDecimal exact = BigDecimal.valueOf(dong).multiply(BigDecimal.valueOf(basisPoints, 4));
        assertThat(Dong.percent(dong, basisPoints)).isEqualTo(Dong.of(exact));
    }

    @Property
    void aShareEqualsThatOfExactDecimalsHoweverLarge(
            @ForAll @LongRange(min = -9_000_000_000_000_000L, max = 9_000_000_000_000_000L) long dong,
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long part,
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long rest) {
        long whole = part + rest + 1;
        BigDecimal exact = BigDecimal.valueOf(dong)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        assertThat(Dong.share(dong, part, whole)).isEqualTo(exact.longValueExact());
    }

    @Property
    void aRatioEqualsThatOfExactDecimals(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long dong,
            @ForAll @IntRange(max = 10_000) int numerator,
            @ForAll @IntRange(min = 1, max = 10_000) int denominator) {
        BigDecimal exact = BigDecimal.valueOf(dong)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
        assertThat(Dong.ratio(dong, numerator, denominator)).isEqualTo(exact.longValueExact());
    }
}
