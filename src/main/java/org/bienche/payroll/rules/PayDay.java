package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day whose facts decide a person's month: the first of the month, or the day of joining for who was not there yet.
 *
 * <p>One person has one payslip a month, from the unit they are listed under on that day. Who moves in the middle of the month is paid by
 * the unit they came from, and by the new one from the next month on; a salary that rises in the middle counts from the next first.
 */
public final class PayDay {

    private PayDay() {}

    public static LocalDate of(YearMonth month, LocalDate appointedFrom) {
        LocalDate first = month.atDay(1);
        return appointedFrom.isAfter(first) ? appointedFrom : first;
    }
}
