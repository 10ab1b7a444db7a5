package org.bienche.payroll;

import org.jspecify.annotations.Nullable;

/**
 * A person of a run who could not be paid.
 *
 * @param detail what exactly is wrong: a value as recorded
 * @param leftOutBy who decided to leave the person out of this month; null where it is not settled
 */
public record PayslipException(
        long personId,
        long unitId,
        ExceptionCode code,
        String detail,
        @Nullable String leftOutBy,
        @Nullable String leftOutBecause) {

    public PayslipException(long personId, long unitId, ExceptionCode code, String detail) {
        this(personId, unitId, code, detail, null, null);
    }

    public boolean isSettled() {
        return leftOutBy != null;
    }
}
