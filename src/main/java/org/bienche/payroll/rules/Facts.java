package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.pay.Workplace;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person on their pay day, as far as it was known at the run's recording. Coefficients are in hundredths.
 *
 * @param salaries how many salaries hold on that day: exactly one where the file is in order
 * @param salary one of them; null where there is none
 * @param unpaidDays working days of the month before joining or after leaving
 * @param parts where what is recorded changes within the month; empty for nearly everybody
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
        List<AllowanceFact> allowances,
        List<Part> parts) {

    /**
     * A part of the month with the facts of its first day.
     *
     * @param workplace null where the unit is not recorded
     */
    public record Part(Validity days, Facts facts, @Nullable Workplace workplace) {}

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

    /** The same facts of the pay day, and the parts in which they change. */
    public Facts in(List<Part> several) {
        return new Facts(
                personId,
                unitId,
                payDay,
                staffKind,
                salaries,
                salary,
                dependants,
                hasAccount,
                unpaidDays,
                allowances,
                several);
    }

    /** The salary that was reached by the end of the month; null where there is none. */
    public @Nullable SalaryFact reached() {
        return parts.isEmpty() ? salary : parts.getLast().facts().salary();
    }

    /** Whether the same is paid from both, at one workplace under one law. */
    boolean payLike(Facts other) {
        return staffKind.equals(other.staffKind)
                && salaries == other.salaries
                && Objects.equals(salary, other.salary)
                && counted(allowances).equals(counted(other.allowances));
    }

    private static Map<AllowanceFact, Long> counted(List<AllowanceFact> allowances) {
        return allowances.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

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
        return withChanges(print.and(together)).value();
    }

    /** A part that begins with another law, or another workplace, but with the same facts tells nothing. */
    private Fingerprint withChanges(Fingerprint ofThePayDay) {
        Fingerprint print = ofThePayDay;
        long before = parts.isEmpty() ? 0 : parts.getFirst().facts().fingerprint();
        for (Part part : parts) {
            long now = part.facts().fingerprint();
            if (now != before) {
                print = print.and(part.days().from().toEpochDay()).and(now);
                before = now;
            }
        }
        return print;
    }
}
