package org.bienche.payroll;

/** Payslips of a run that somebody should look at. */
public enum PayslipFilter {
    /** Of people without a bank account on file. */
    NO_ACCOUNT,
    /** That rest on a value of the law whose source is not certain. */
    UNVERIFIED
}
