package org.bienche.streamlining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of a departure; the rest comes from the person's file.
 *
 * @param leaveOn the first day out of the service
 * @param restructuredOn the day on which the re-organization takes effect; null where there is none
 * @param hazardous whether the person has fifteen years of hazardous work or work in hard areas
 * @param contributionMonths as the insurance book says; null to count from the first day of insurance
 * @param currentSalary as settled otherwise; null to take it from the file
 * @param averageSalary of the last sixty months; only older policies ask for it
 * @param paidUnder the policy under which this person was paid for leaving elsewhere or before this program; null where none is known
 * @param study what is learnt at the unit's expense before leaving; null where nothing is
 */
public record CaseTerms(
        LocalDate leaveOn,
        @Nullable LocalDate restructuredOn,
        Cause cause,
        Ground ground,
        boolean hazardous,
        @Nullable Integer contributionMonths,
        @Nullable Long currentSalary,
        @Nullable Long averageSalary,
        @Nullable Policy paidUnder,
        @Nullable Study study) {

    private static final int LONGEST_LIFE = 720;
    private static final long HIGHEST_SALARY = 10_000_000_000L;
    private static final int LONGEST_STUDY = 60;

    /** The terms of somebody who learns nothing before leaving. */
    public CaseTerms(
            LocalDate leaveOn,
            @Nullable LocalDate restructuredOn,
            Cause cause,
            Ground ground,
            boolean hazardous,
            @Nullable Integer contributionMonths,
            @Nullable Long currentSalary,
            @Nullable Long averageSalary,
            @Nullable Policy paidUnder) {
        this(
                leaveOn,
                restructuredOn,
                cause,
                ground,
                hazardous,
                contributionMonths,
                currentSalary,
                averageSalary,
                paidUnder,
                null);
    }

    /** Refuses what cannot be, naming each field. */
    void check() {
        List<Problem.Error> errors = new ArrayList<>();
        if (contributionMonths != null && (contributionMonths < 0 || contributionMonths > LONGEST_LIFE)) {
            errors.add(new Problem.Error("/contributionMonths", "streamlining.case.months.absurd"));
        }
        checkSalary(errors, "/currentSalary", currentSalary);
        checkSalary(errors, "/averageSalary", averageSalary);
        if (restructuredOn != null && restructuredOn.isAfter(leaveOn.plusYears(1))) {
            errors.add(new Problem.Error("/restructuredOn", "streamlining.case.restructured.absurd"));
        }
        checkStudy(errors);
        if (!errors.isEmpty()) {
            throw new Problem("streamlining.case.terms").with(errors);
        }
    }

    private void checkStudy(List<Problem.Error> errors) {
        if (study != null && study.months() > LONGEST_STUDY) {
            errors.add(new Problem.Error("/studyMonths", "streamlining.case.study.absurd"));
        }
        if (study != null && study.fees() > HIGHEST_SALARY) {
            errors.add(new Problem.Error("/studyFees", "streamlining.case.study.absurd"));
        }
    }

    private static void checkSalary(List<Problem.Error> errors, String pointer, @Nullable Long salary) {
        if (salary != null && (salary <= 0 || salary > HIGHEST_SALARY)) {
            errors.add(new Problem.Error(pointer, "streamlining.case.salary.absurd"));
        }
    }
}
