package org.bienche.payroll.rules;

import java.util.List;
import java.util.Optional;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.Payslip;

/** PAY_IDENTITY for one payslip: the gross pay is the sum of the earnings, the net pay is what is left after the deductions. */
public final class Identity {

    /** The contributions that count as the employee's part of insurance; union dues are withheld beside them. */
    public static final List<PayLine> EMPLOYEE_INSURANCE =
            List.of(PayLine.SOCIAL_INSURANCE, PayLine.HEALTH_INSURANCE, PayLine.UNEMPLOYMENT_INSURANCE);

    private Identity() {}

    /** The first total that is not the sum of its lines. */
    public static Optional<PayLine> broken(Payslip payslip) {
        if (payslip.gross() != payslip.sum(Side.EARNING)) {
            return Optional.of(PayLine.GROSS);
        }
        if (payslip.net() != payslip.gross() - payslip.sum(Side.DEDUCTION)) {
            return Optional.of(PayLine.NET);
        }
        if (payslip.employerContributions() != payslip.sum(Side.EMPLOYER)) {
            return Optional.of(PayLine.EMPLOYER_CONTRIBUTIONS);
        }
        long insurance = 0;
        for (PayLine line : EMPLOYEE_INSURANCE) {
            insurance += payslip.amount(line);
        }
        return payslip.employeeContributions() == insurance
                ? Optional.empty()
                : Optional.of(PayLine.EMPLOYEE_CONTRIBUTIONS);
    }
}
