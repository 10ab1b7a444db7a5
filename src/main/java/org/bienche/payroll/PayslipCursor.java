package org.bienche.payroll;

import org.jspecify.annotations.Nullable;

/** Where a page of payslips ended, in the order of unit and person. */
public record PayslipCursor(long unitId, long personId) {

    static final PayslipCursor START = new PayslipCursor(0, 0);

    public static PayslipCursor of(PayslipRow row) {
        return new PayslipCursor(row.unitId(), row.personId());
    }

    @Override
    public String toString() {
        return unitId + "." + personId;
    }

    /** The cursor that was written; null for anything else. */
    public static @Nullable PayslipCursor parse(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,18}\\.\\d{1,18}")) {
            return null;
        }
        String[] parts = text.split("\\.", 2);
        return new PayslipCursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
