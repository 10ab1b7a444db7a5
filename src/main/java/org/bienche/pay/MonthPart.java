package org.bienche.pay;

import java.time.LocalDate;
import org.bienche.time.Validity;

/**
 * A part of a month in which facts and law stay the same: one unit, one rank, one law.
 *
 * @param days of it, within one month
 * @param person the facts as if they held the whole month
 */
public record MonthPart(Validity days, PersonMonth person, MonthlyLaw law) {

    public MonthPart {
        LocalDate last = days.until().minusDays(1);
        if (days.from().getMonth() != last.getMonth() || days.from().getYear() != last.getYear()) {
            throw new IllegalArgumentException("A part lies within one month: " + days);
        }
    }
}
