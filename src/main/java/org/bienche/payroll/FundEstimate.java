package org.bienche.payroll;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.UnitOn;
import org.bienche.pay.FundYear;
import org.bienche.pay.SalaryFund;

/**
 * What a unit's subtree costs in a year.
 *
 * @param on the day whose people and facts are taken to last through the year
 * @param lines the unit's own people first, then the units right below it
 * @param total of the lines
 * @param left who could not be reckoned, because their file is not in order
 */
public record FundEstimate(
        UnitOn unit, FundYear year, LocalDate on, List<FundLine> lines, SalaryFund total, List<Left> left) {

    public FundEstimate {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** Somebody left out, and why. */
    public record Left(long personId, ExceptionCode code, String detail) {}
}
