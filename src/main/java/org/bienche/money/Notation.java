package org.bienche.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How amounts, coefficients, percentages and days are written in Vietnamese documents, and so in every formula: {@code 2.530.000},
 * {@code 3,00}, {@code 1,5 %}, {@code 01/07/2026}.
 */
public final class Notation {

    private static final int GROUP = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Notation() {}

    public static String dong(long amount) {
        StringBuilder text = new StringBuilder(Long.toString(amount));
        int first = amount < 0 ? 1 : 0;
        for (int place = text.length() - GROUP; place > first; place -= GROUP) {
            text.insert(place, '.');
        }
        if (first == 1) {
            text.setCharAt(0, '−');
        }
        return text.toString();
    }

    /** A coefficient given in hundredths. */
    public static String coefficient(long hundredths) {
        return decimal(Coefficient.ofHundredths(hundredths));
    }

    public static String coefficient(BigDecimal coefficient) {
        return decimal(coefficient);
    }

    /** A percentage given in hundredths of a percent. */
    public static String percent(long basisPoints) {
        return plain(basisPoints) + " %";
    }

    /** A number given in hundredths, without needless zeros. */
    public static String plain(long hundredths) {
        return decimal(new BigDecimal(
                Coefficient.ofHundredths(hundredths).stripTrailingZeros().toPlainString()));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
