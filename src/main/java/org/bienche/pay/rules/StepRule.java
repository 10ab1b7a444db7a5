package org.bienche.pay.rules;

import java.util.List;
import org.bienche.pay.SalaryLine;

/** Something that makes up, lengthens or shortens the time to the next step: how each counts in a period. */
public record StepRule(SalaryLine.Code code, Working working) {

    /** The working of a rule: the lines of a period, each with its months; none where it has no part in it. */
    @FunctionalInterface
    public interface Working {
        List<SalaryLine> lines(StepPeriod period);
    }
}
