package org.bienche.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;

/**
 * A payslip as stored.
 *
 * @param month its first day
 * @param unitId that of the pay day, which pays the whole month
 * @param payDay the first day of the month, or the day of joining
 * @param rankCode reached by the end of the month, as the coefficient; empty for who is paid an agreed wage
 * @param verified whether every value of the law behind it is certain
 */
public record PayslipRow(
        long runId,
        long unitId,
        long personId,
        LocalDate month,
        LocalDate payDay,
        String staffKind,
        String rankCode,
        BigDecimal coefficient,
        boolean verified,
        boolean hasAccount,
        Payslip payslip) {

    public long amount(PayLine line) {
        return payslip.amount(line);
    }
}
