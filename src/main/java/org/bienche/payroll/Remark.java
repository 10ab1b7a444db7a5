package org.bienche.payroll;

/** How many payslips of a run should be looked at for one reason; none is an answer too. */
public record Remark(PayslipFilter reason, int payslips) {

    public boolean isFound() {
        return payslips > 0;
    }
}
