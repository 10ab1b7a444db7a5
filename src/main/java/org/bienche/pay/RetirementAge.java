package org.bienche.pay;

import java.time.YearMonth;
import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;

/**
 * When somebody may retire.
 *
 * @param months the age in months of life
 * @param pensionFrom the month after the one in which the age is reached
 * @param provisions the values of the law that it rests on
 */
public record RetirementAge(int months, YearMonth pensionFrom, List<Provision> provisions) implements Cited {

    private static final int MONTHS_PER_YEAR = 12;

    public RetirementAge {
        provisions = List.copyOf(provisions);
    }

    /** The full years of the age. */
    public int fullYears() {
        return months / MONTHS_PER_YEAR;
    }

    /** The months of the age beyond its full years. */
    public int furtherMonths() {
        return months % MONTHS_PER_YEAR;
    }
}
