package org.bienche.streamlining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leaves, as the policies see them.
 *
 * @param leaveOn the first day out of the service
 * @param restructuredOn the day on which the re-organization takes effect; null where there is none
 * @param retireFrom the month of the first pension at the ordinary age that counts for this person; null where it is not known
 * @param currentSalary the monthly salary with what the policy adds to it, of the month before leaving, in đồng; null where not stated
 * @param averageSalary the same as an average of the last sixty months; null where not stated
 * @param paidUnder the policy under which this person was paid for leaving before; null where none was
 * @param contributionMonths months of compulsory social insurance not yet paid out; of part-time staff the whole service
 * @param study what is learnt at the unit's expense before leaving; null where it is not known
 * @param retireNormallyFrom the same month by the age of normal work, for who may go by the lower age of hazardous work; null where both
 *     are the same
 */
public record Departing(
        LocalDate leaveOn,
        @Nullable LocalDate restructuredOn,
        @Nullable YearMonth retireFrom,
        StaffKind staffKind,
        Ground ground,
        @Nullable Long currentSalary,
        @Nullable Long averageSalary,
        @Nullable Policy paidUnder,
        int contributionMonths,
        @Nullable Study study,
        @Nullable YearMonth retireNormallyFrom) {

    /** Somebody who learns nothing before leaving. */
    public Departing(
            LocalDate leaveOn,
            @Nullable LocalDate restructuredOn,
            @Nullable YearMonth retireFrom,
            StaffKind staffKind,
            Ground ground,
            @Nullable Long currentSalary,
            @Nullable Long averageSalary,
            @Nullable Policy paidUnder,
            int contributionMonths) {
        this(
                leaveOn,
                restructuredOn,
                retireFrom,
                staffKind,
                ground,
                currentSalary,
                averageSalary,
                paidUnder,
                contributionMonths,
                null,
                null);
    }

    public Departing {
        if (contributionMonths < 0) {
            throw new IllegalArgumentException("Nobody contributed for less than no time");
        }
        if ((currentSalary != null && currentSalary <= 0) || (averageSalary != null && averageSalary <= 0)) {
            throw new IllegalArgumentException("A salary is more than nothing");
        }
    }

    /** Whole months from leaving to the first ordinary pension; negative where that has come. */
    public int monthsEarly() {
        if (retireFrom == null) {
            throw new IllegalStateException("The month of retirement is not known");
        }
        return monthsUntil(retireFrom);
    }

    /** The same to the age of normal work. */
    public int monthsEarlyOfNormalWork() {
        return retireNormallyFrom == null ? monthsEarly() : monthsUntil(retireNormallyFrom);
    }

    private int monthsUntil(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(leaveOn), month));
    }
}
