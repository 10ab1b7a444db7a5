package org.bienche.money;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How amounts, coefficients and percentages are written in Vietnamese documents, and so in every formula: {@code 2.530.000},
 * {@code 3,00}, {@code 1,5 %}.
 */
public final class Notation {

    private Notation() {}

    public static String dong(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.').replace("-", "−");
    }

    /** A coefficient given in hundredths. */
    public static String coefficient(long hundredths) {
        return decimal(Coefficient.ofHundredths(hundredths));
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

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
