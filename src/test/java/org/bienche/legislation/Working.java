package org.bienche.legislation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An expected amount with its working, such as {@code 7,590,000 × 25% = 1,897,500}. The working is worked out exactly and must round,
 * half up, to the amount.
 */
public final class Working {

    private final String text;
    private int place;

    private Working(String text) {
        this.text = text.replace(" ", "").replace(",", "").replace('−', '-');
    }

    /** The amount that an expectation states. */
    public static long amount(Object expectation) {
        String[] parts = String.valueOf(expectation).split("=");
        long amount = round(new Working(parts[parts.length - 1]).sum());
        for (String part : parts) {
            long worked = round(new Working(part).sum());
            if (worked != amount) {
                throw new AssertionError(part.strip() + " is " + worked + " and not " + amount);
            }
        }
        return amount;
    }

    private static long round(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (place < text.length() && (peek() == '+' || peek() == '-')) {
            boolean plus = text.charAt(place++) == '+';
            BigDecimal next = product();
            sum = plus ? sum.add(next) : sum.subtract(next);
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = factor();
        while (place < text.length() && (peek() == '×' || peek() == '/')) {
            boolean times = text.charAt(place++) == '×';
            BigDecimal next = factor();
            product = times ? product.multiply(next) : product.divide(next, MathContext.DECIMAL128);
        }
        return product;
    }

    private BigDecimal factor() {
        if (peek() == '-') {
            place++;
            return factor().negate();
        }
        BigDecimal value = peek() == '(' ? parenthesis() : number();
        if (place < text.length() && peek() == '%') {
            place++;
            return value.movePointLeft(2);
        }
        return value;
    }

    private BigDecimal parenthesis() {
        place++;
        BigDecimal value = sum();
        place++;
        return value;
    }

    private BigDecimal number() {
        int start = place;
        while (place < text.length() && (Character.isDigit(peek()) || peek() == '.')) {
            place++;
        }
        return new BigDecimal(text.substring(start, place));
    }

    private char peek() {
        return text.charAt(place);
    }
}
