package org.bienche.payroll;

import java.util.List;
import org.bienche.pay.ExplainedLine;

/**
 * A stored payslip with the lines derived again from the recorded facts and the law of the run.
 *
 * @param lines none where they would not be those of the stored payslip
 * @param parts of a month in which something changed; none where it was paid as one
 */
public record PayslipExplanation(
        PayslipLine payslip, Agreement agreement, List<ExplainedLine> lines, List<PayslipPart> parts) {

    /** Whether what was derived again is what is stored. */
    public enum Agreement {
        /** The same law, the same amounts. */
        SAME,
        /** The law on file has changed since, and by what was known then the amounts are the same. */
        SAME_BY_LAW_OF_THEN,
        /** Derived again, it comes out otherwise: what is stored counts, and the lines are not explained. */
        DIFFERENT
    }

    public PayslipExplanation {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    public boolean isExplained() {
        return agreement != Agreement.DIFFERENT;
    }
}
