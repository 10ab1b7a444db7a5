package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day that decides who pays a person's month: the first of the month, or the day of joining for who was not there yet.
 *
 * <p>One person has one payslip a month, from the unit they are listed under on that day: contributions and tax are reckoned once a month,
 * and the unit that somebody leaves certifies until which month it has paid. Who moves in the middle of the month is paid by the unit they
 * came from, each part of the month by its own facts ({@link MonthParts}), and by the new one from the next month on.
 */
public final class PayDay {

    private PayDay() {}

    public static LocalDate of(YearMonth month, LocalDate appointedFrom) {
        LocalDate first = month.atDay(1);
        return appointedFrom.isAfter(first) ? appointedFrom : first;
    }
}
