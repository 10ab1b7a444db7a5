package org.bienche.pay;

import java.util.List;
import org.bienche.legislation.Provision;

/**
 * What a unit's pay costs in a year.
 *
 * @param earnings everything earned, in đồng
 * @param employerContributions what the unit pays into the funds beside it
 * @param bonusBase the salaries that the bonus fund is a percent of
 * @param bonus the bonus fund, beside the rest
 * @param provisions of the bonus fund, in the order of their days
 */
public record SalaryFund(
        int year,
        int people,
        long earnings,
        long employerContributions,
        long bonusBase,
        long bonus,
        List<Provision> provisions) {

    public SalaryFund {
        provisions = List.copyOf(provisions);
    }

    public long total() {
        return Math.addExact(Math.addExact(earnings, employerContributions), bonus);
    }
}
