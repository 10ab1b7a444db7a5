package org.bienche.streamlining;

import java.math.BigDecimal;
import org.bienche.money.Notation;

/** Years counted in halves, as the policies round them. */
public record HalfYears(int halves) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int HUNDREDTHS_PER_HALF = 50;

    public static final HalfYears NONE = new HalfYears(0);

    public HalfYears {
        if (halves < 0) {
            throw new IllegalArgumentException("A time is not negative");
        }
    }

    /**
     * Rounds months to half years.
     *
     * @param halfFrom further months from which half a year counts
     * @param halfUpTo further months up to which only half a year counts
     */
    public static HalfYears of(int months, int halfFrom, int halfUpTo) {
        int further = months % MONTHS_PER_YEAR;
        int rounded = further < halfFrom ? 0 : further <= halfUpTo ? 1 : 2;
        return new HalfYears(months / MONTHS_PER_YEAR * 2 + rounded);
    }

    public static HalfYears ofYears(int years) {
        return new HalfYears(years * 2);
    }

    /** What is beyond; nothing where it is not. */
    public HalfYears beyond(HalfYears start) {
        return new HalfYears(Math.max(0, halves - start.halves));
    }

    /** The number of years with one place. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(halves * 5L, 1);
    }

    @Override
    public String toString() {
        return Notation.plain((long) halves * HUNDREDTHS_PER_HALF);
    }
}
