package org.bienche.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, both counted: no percentage stands without its counts. */
public record Share(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERATED = new BigDecimal("0.5");
    private static final int PLACES = 2;

    public Share {
        if (whole <= 0) {
            throw new IllegalArgumentException("A share is one of something");
        }
    }

    /** What is gone of a number that has shrunk. */
    public static Share cut(long before, long after) {
        return new Share(before - after, before);
    }

    /** In percent, to two places, half up. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    /** How many of the part there are for each of the whole, to two places, half up. */
    public BigDecimal average() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    /** Whether a percentage that somebody quoted is more than half a point away. */
    public boolean contradicts(BigDecimal quotedPercent) {
        return quotedPercent.subtract(percent()).abs().compareTo(TOLERATED) > 0;
    }
}
