package org.bienche.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts of money in whole đồng, and their one rounding: half up to the đồng, away from zero.
 *
 * <p>The operations on {@code long} are exact up to their single rounding at the end and fail with {@link ArithmeticException} where a
 * product leaves the range of {@code long}; nothing overflows silently.
 */
public final class Dong {

    private static final long HUNDREDTHS = 100;
    private static final long BASIS_POINTS = 10_000;

    private Dong() {}

    /** An exact amount, rounded to the đồng. */
    public static long of(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** An amount times a coefficient given in hundredths: {@code 300} is 3.00. */
    public static long times(long dong, long hundredths) {
        return ratio(dong, hundredths, HUNDREDTHS);
    }

    /** A share of an amount, given in hundredths of a percent: {@code 150} is 1.5 %. */
    public static long percent(long dong, long basisPoints) {
        return ratio(dong, basisPoints, BASIS_POINTS);
    }

    /** An amount times a fraction whose denominator is positive. */
    public static long ratio(long dong, long numerator, long denominator) {
        return halfUp(Math.multiplyExact(dong, numerator), denominator);
    }

    /** So much of an amount as a part is of a positive whole: a product of two amounts, exact however large they are. */
    public static long share(long dong, long part, long whole) {
        long product = dong * part;
        return Math.multiplyHigh(dong, part) == product >> (Long.SIZE - 1)
                ? halfUp(product, whole)
                : of(BigDecimal.valueOf(dong)
                        .multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }

    private static long halfUp(long numerator, long denominator) {
        long quotient = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        if (rest < denominator - rest) {
            return quotient;
        }
        return numerator < 0 ? quotient - 1 : quotient + 1;
    }
}
