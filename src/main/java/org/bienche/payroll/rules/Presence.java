package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bienche.time.Validity;
import org.bienche.time.WorkingDays;

/** How much of a month a person was in a post, counted in working days. */
public final class Presence {

    private Presence() {}

    /**
     * The working days of the month on which none of the posts held.
     *
     * @param posts main posts and places on a waiting list, in any unit, in any order
     */
    public static int workingDaysWithout(YearMonth month, List<Validity> posts) {
        int missing = 0;
        LocalDate end = month.plusMonths(1).atDay(1);
        for (LocalDate day = month.atDay(1); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate at = day;
            if (WorkingDays.isOne(day) && posts.stream().noneMatch(post -> post.holdsOn(at))) {
                missing++;
            }
        }
        return missing;
    }
}
