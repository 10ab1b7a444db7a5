package org.bienche.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What the values of a parameter are counted in. Each value is checked against it when the law is read. */
public enum Measure {
    /** Whole đồng. */
    DONG(Measure::whole),
    /** Whole đồng a month. */
    DONG_PER_MONTH(Measure::whole),
    /** Percent, at most two places. */
    PERCENT(Measure::twoPlaces),
    /** Coefficients of the base salary, two places. */
    COEFFICIENT(Measure::twoPlaces),
    /** How many times something is taken, at most two places. */
    TIMES(Measure::twoPlaces),
    /** People, units, posts. */
    COUNT(Measure::whole),
    MONTHS(Measure::whole),
    WORKING_DAYS(Measure::whole),
    DAYS(Measure::whole),
    YEARS(Measure::twoPlaces),
    /** Hours of work, at most two places. */
    HOURS(Measure::twoPlaces),
    /** Years and months of a life, written {@code 61y6m}. */
    AGE(Measure::age),
    YES_OR_NO(Measure::yesOrNo),
    /** Names of lines of pay, kinds of staff, scales and the like. */
    NAMES(Measure::name),
    DAY(LocalDate::parse);

    private final Consumer<String> check;

    Measure(Consumer<String> check) {
        this.check = check;
    }

    /** Checks that a single value is written in this measure; throws {@link IllegalArgumentException} otherwise. */
    void check(String text) {
        try {
            check.accept(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a value in " + this, e);
        }
    }

    private static void whole(String text) {
        notNegative(new BigDecimal(text)).longValueExact();
    }

    private static void twoPlaces(String text) {
        notNegative(new BigDecimal(text)).movePointRight(2).longValueExact();
    }

    private static BigDecimal notNegative(BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative");
        }
        return value;
    }

    private static void age(String text) {
        Ages.months(text);
    }

    private static void yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
    }

    private static void name(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }
}
