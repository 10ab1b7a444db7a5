package org.bienche.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person's pay is computed from: a rank with its step, or a wage agreed in a contract.
 *
 * @param step counted from 1; 0 where the wage is agreed
 * @param coefficient the coefficient of the step when it was decided
 * @param overFramePercent the seniority beyond the last step, in percent of it
 * @param retainedDifference the coefficient kept when a new rank's scale pays less
 * @param stepSince the day from which the step counts towards the next
 * @param contractWage in whole đồng a month; null for who is paid by rank
 */
public record Salary(
        @Nullable String rankCode,
        @Nullable String scale,
        int step,
        BigDecimal coefficient,
        int overFramePercent,
        BigDecimal retainedDifference,
        @Nullable LocalDate stepSince,
        @Nullable Long contractWage,
        WorkingState workingState) {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    public Salary {
        if (contractWage == null && (scale == null || step < 1)) {
            throw new IllegalArgumentException("A salary has a step of a scale or an agreed wage");
        }
    }

    /** A rank's step, nothing beyond it. */
    public static Salary ofRank(String rankCode, String scale, int step, BigDecimal coefficient, LocalDate stepSince) {
        return new Salary(rankCode, scale, step, coefficient, 0, NONE, stepSince, null, WorkingState.WORKING);
    }

    /** A wage agreed in a labour contract. */
    public static Salary ofContract(long wage) {
        return new Salary(null, null, 0, NONE, 0, NONE, null, wage, WorkingState.WORKING);
    }

    /** The same pay in another state of work. */
    public Salary in(WorkingState state) {
        return new Salary(
                rankCode,
                scale,
                step,
                coefficient,
                overFramePercent,
                retainedDifference,
                stepSince,
                contractWage,
                state);
    }
}
