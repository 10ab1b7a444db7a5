package org.bienche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days that a month's pay is shared out by: Monday to Friday, public holidays with them. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** How many there are among some days. */
    public static int in(Validity days) {
        return Math.toIntExact(
                days.from().datesUntil(days.until()).filter(WorkingDays::isOne).count());
    }
}
