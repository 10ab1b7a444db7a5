package org.bienche.legislation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages as the law writes them, {@code 61y6m}. */
final class Ages {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})y(\\d{1,2})m");
    private static final int MONTHS_PER_YEAR = 12;

    private Ages() {}

    static int months(String age) {
        Matcher parts = FORM.matcher(age);
        if (!parts.matches()) {
            throw new IllegalArgumentException("An age is written like 61y6m, not " + age);
        }
        return Integer.parseInt(parts.group(1)) * MONTHS_PER_YEAR + Integer.parseInt(parts.group(2));
    }
}
