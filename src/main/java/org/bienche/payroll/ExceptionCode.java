package org.bienche.payroll;

/** Why a person of a run could not be paid. */
public enum ExceptionCode {
    /** No salary holds on the pay day. */
    NO_SALARY,
    /** More than one salary holds on the pay day. */
    SEVERAL_SALARIES,
    /** More than one main post on the pay day: which unit pays is not clear. */
    SEVERAL_POSTS,
    /** Another run has paid this person for the month already. */
    PAID_ELSEWHERE,
    /** The salary names a scale that the law of the month does not have. */
    UNKNOWN_SCALE,
    /** The salary's step or coefficient is not on its scale. */
    NOT_ON_SCALE,
    /** A recorded word that the pay rules do not know: a kind of staff, an allowance, a state of work. */
    UNKNOWN_WORD,
    /** The unit is not recorded as existing on the pay day. */
    NO_UNIT;

    public String textKey() {
        return "payroll.exception." + name();
    }
}
