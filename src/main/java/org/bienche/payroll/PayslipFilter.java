package org.bienche.payroll;

/** Why somebody should look at a payslip before a run is signed. */
public enum PayslipFilter {
    /** The person has no bank account on file. */
    NO_ACCOUNT,
    /** The person held no main post on the pay day: paid from a waiting list. */
    NO_POST,
    /** An allowance in it ended before the month was over, by what is known now, of somebody who stayed. */
    ALLOWANCE_ENDED,
    /** Somebody with the same identity number, under another personnel file, is paid for the month as well. */
    TWO_PAYSLIPS,
    /** It rests on a value of the law whose source is not certain. */
    UNVERIFIED
}
