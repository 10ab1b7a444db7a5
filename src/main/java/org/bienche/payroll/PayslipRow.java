package org.bienche.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;

/**
 * A payslip as stored.
 *
 * @param month its first day
 * @param payDay the day whose facts it was paid from
 * @param rankCode empty for who is paid an agreed wage
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
