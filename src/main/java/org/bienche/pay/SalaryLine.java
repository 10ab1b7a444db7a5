package org.bienche.pay;

import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;

/**
 * One reason for a step, a placing or a date, and what it comes to.
 *
 * @param amount months, or hundredths of a coefficient, as the code says
 * @param formula numbers, dates and signs, written as in Vietnamese documents
 * @param provisions every value of the law that it rests on
 */
public record SalaryLine(Code code, int amount, String formula, List<Provision> provisions) implements Cited {

    /** What a line is about. The names are codes of the interface. */
    public enum Code {
        /** Months from one step, or percent beyond the last, to the next. */
        STEP_PERIOD,
        DISCIPLINE,
        RATING,
        SICK_LEAVE,
        ABSENCE,
        EARLY_RAISE,
        /** Steps beside the usual one. */
        EXTRA_STEP,
        /** Hundredths of a coefficient in the new rank, by how it was placed. */
        CONVERSION,
        LOWER_BY_SERVICE,
        SAME_COEFFICIENTS,
        LOWER_SAME_STEP,
        HIGHER_WITH_OVER_FRAME,
        HIGHER,
        /** Hundredths of a coefficient that are kept. */
        RETAINED_DIFFERENCE,
        /** Months to the notice and to the decision of retirement. */
        RETIREMENT_NOTICE,
        RETIREMENT_DECISION;

        /** The key of its name. */
        public String textKey() {
            return "pay.step." + name();
        }
    }

    public SalaryLine {
        provisions = List.copyOf(provisions);
    }
}
