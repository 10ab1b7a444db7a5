package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person on their pay day, as far as it was known at the run's recording. Coefficients are in hundredths.
 *
 * @param salaries how many salaries hold on that day: exactly one where the file is in order
 * @param salary one of them; null where there is none
 * @param unpaidDays working days of the month before joining or after leaving
 */
public record Facts(
        long personId,
        long unitId,
        LocalDate payDay,
        String staffKind,
        int salaries,
        @Nullable SalaryFact salary,
        int dependants,
        boolean hasAccount,
        int unpaidDays,
        List<AllowanceFact> allowances) {

    /** A salary as recorded; {@code scale} is null where a wage is agreed. */
    public record SalaryFact(
            String rankCode,
            @Nullable String scale,
            int step,
            int coefficient,
            int overFramePercent,
            int retainedDifference,
            @Nullable Long contractWage,
            String workingState) {}

    /** An allowance as recorded, stated in one of three ways or by the law alone. */
    public record AllowanceFact(
            String code,
            @Nullable Integer coefficient,
            @Nullable Integer percent,
            @Nullable Long amount) {}

    /**
     * Tells whether two months were paid from the same facts, so that a difference between them is the law's doing. The unit is not part
     * of it: moving is a difference of its own.
     */
    public long fingerprint() {
        Fingerprint print = Fingerprint.EMPTY.and(staffKind).and(dependants).and(unpaidDays);
        if (salary != null) {
            print = print.and(salary.rankCode())
                    .and(salary.scale())
                    .and(salary.step())
                    .and(salary.coefficient())
                    .and(salary.overFramePercent())
                    .and(salary.retainedDifference())
                    .and(salary.contractWage())
                    .and(salary.workingState());
        }
        long together = 0;
        for (AllowanceFact each : allowances) {
            together += Fingerprint.EMPTY
                    .and(each.code())
                    .and(each.coefficient())
                    .and(each.percent())
                    .and(each.amount())
                    .value();
        }
        return print.and(together).value();
    }
}
