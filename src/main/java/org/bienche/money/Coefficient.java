package org.bienche.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Coefficients of the salary scales: exact decimals with two places, in arithmetic also whole hundredths ({@code 234} is 2.34).
 *
 * <p>They are rounded half even, unlike money: 6.2675 is 6.27 and 8.025 is 8.02 in the cases that the authorities have published.
 */
public final class Coefficient {

    private static final int PLACES = 2;

    private Coefficient() {}

    /** An exact value rounded to two places, half even. */
    public static BigDecimal of(BigDecimal exact) {
        return exact.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    public static BigDecimal ofHundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, PLACES);
    }

    /**
     * The whole hundredths of a coefficient.
     *
     * @throws ArithmeticException where it has more than two places or is out of any range
     */
    public static int hundredths(BigDecimal coefficient) {
        return coefficient.movePointRight(PLACES).intValueExact();
    }
}
