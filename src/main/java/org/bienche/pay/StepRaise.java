package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;

/**
 * A raise to the next step, or of the percent beyond the last.
 *
 * @param on the first day of the new pay
 * @param coefficient of the step, in hundredths
 * @param lines what makes up the time since the last one
 */
public record StepRaise(LocalDate on, int step, int coefficient, int overFramePercent, List<SalaryLine> lines) {

    public StepRaise {
        lines = List.copyOf(lines);
    }
}
