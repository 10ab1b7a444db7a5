package org.bienche.pay;

import java.time.LocalDate;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one person that their pay of one month depends on. Coefficients are whole hundredths ({@code 300} is 3.00).
 *
 * @param coefficient of the rank and step; 0 for a wage agreed in a contract
 * @param overFramePercent seniority beyond the last step, in percent of its salary
 * @param retainedDifference the coefficient kept when a new rank's scale pays less
 * @param contractWage đồng a month; 0 for who is paid by coefficient
 * @param allowances RETENTION among them is the leadership coefficient kept after losing a post
 * @param retainedUntil the last day on which it is kept; null where that is open, or where the facts are already those of the month
 * @param unpaidWorkingDays single working days of the month without pay
 * @param incentiveDaysNotCounted working days for which the occupation incentive is not paid
 */
public record PersonMonth(
        StaffKind staffKind,
        Workplace workplace,
        int coefficient,
        int overFramePercent,
        int retainedDifference,
        long contractWage,
        Allowances allowances,
        @Nullable LocalDate retainedUntil,
        WorkingState workingState,
        int unpaidWorkingDays,
        int incentiveDaysNotCounted,
        int dependants) {

    public PersonMonth {
        if (coefficient < 0 || overFramePercent < 0 || retainedDifference < 0 || contractWage < 0) {
            throw new IllegalArgumentException("Nobody's salary is negative");
        }
        if (unpaidWorkingDays < 0 || incentiveDaysNotCounted < 0 || dependants < 0) {
            throw new IllegalArgumentException("Days and dependants are not negative");
        }
    }

    /** A person paid by a coefficient, working the whole month, with nothing beside it. */
    public static PersonMonth of(StaffKind staffKind, Workplace workplace, int coefficient) {
        return new PersonMonth(
                staffKind, workplace, coefficient, 0, 0, 0, Allowances.NONE, null, WorkingState.WORKING, 0, 0, 0);
    }

    /** A person paid a wage agreed in a labour contract. */
    public static PersonMonth ofContract(Workplace workplace, long wage) {
        return new PersonMonth(
                StaffKind.CONTRACT, workplace, 0, 0, 0, wage, Allowances.NONE, null, WorkingState.WORKING, 0, 0, 0);
    }

    public PersonMonth with(Allowances other) {
        return with(other, workingState, unpaidWorkingDays);
    }

    /** The same facts in another state of work. */
    public PersonMonth in(WorkingState state) {
        return with(allowances, state, unpaidWorkingDays);
    }

    /** The same facts with other days without pay. */
    public PersonMonth withUnpaidWorkingDays(int days) {
        return with(allowances, workingState, days);
    }

    /** The facts of what is left of the month from a day on: without what is kept no longer. */
    public PersonMonth from(LocalDate day) {
        return retainedLeadership(day) > 0 ? this : with(allowances.without(AllowanceCode.RETENTION));
    }

    private PersonMonth with(Allowances others, WorkingState state, int unpaidDays) {
        return new PersonMonth(
                staffKind,
                workplace,
                coefficient,
                overFramePercent,
                retainedDifference,
                contractWage,
                others,
                retainedUntil,
                state,
                unpaidDays,
                incentiveDaysNotCounted,
                dependants);
    }

    /**
     * The leadership coefficient kept from a former post in a month, in hundredths; 0 where none is, or where it has ended before.
     *
     * @param firstDay of the month, or of a part of it
     */
    public long retainedLeadership(LocalDate firstDay) {
        boolean ended = retainedUntil != null && retainedUntil.isBefore(firstDay);
        return ended ? 0 : allowances.size(AllowanceCode.RETENTION);
    }
}
