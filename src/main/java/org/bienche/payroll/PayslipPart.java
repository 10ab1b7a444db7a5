package org.bienche.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.time.Validity;

/**
 * A part of a month that was paid by its own facts.
 *
 * @param workingDays of the part
 * @param unitName of the unit of those days; a dash where the caller does not see it
 * @param rankCode empty for who is paid an agreed wage
 * @param coefficient in hundredths
 * @param gross what the part brings to the gross pay
 */
public record PayslipPart(
        Validity days,
        int workingDays,
        long unitId,
        String unitName,
        String staffKind,
        String rankCode,
        int coefficient,
        String workingState,
        long gross) {

    PayslipPart in(String unit) {
        return new PayslipPart(days, workingDays, unitId, unit, staffKind, rankCode, coefficient, workingState, gross);
    }

    public LocalDate firstDay() {
        return days.from();
    }

    public LocalDate lastDay() {
        return days.until().minusDays(1);
    }

    /** As it is written: 3.00. */
    public BigDecimal coefficientAsWritten() {
        return BigDecimal.valueOf(coefficient, 2);
    }
}
