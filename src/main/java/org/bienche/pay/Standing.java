package org.bienche.pay;

import java.time.LocalDate;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.money.Coefficient;
import org.bienche.people.Salary;

/**
 * Where somebody stands on a scale.
 *
 * @param overFramePercent the seniority beyond the last step
 * @param retainedDifference kept beside it, in hundredths of a coefficient
 * @param since the day from which the step, or the percent beyond the last one, counts
 */
public record Standing(SalaryScale scale, int step, int overFramePercent, int retainedDifference, LocalDate since) {

    public Standing {
        if (!scale.has(step)) {
            throw new IllegalArgumentException("There is no step " + step + " on the scale " + scale.name());
        }
        if (overFramePercent < 0 || retainedDifference < 0) {
            throw new IllegalArgumentException("What is beyond a step is not negative");
        }
        if (overFramePercent > 0 && step != scale.lastStep()) {
            throw new IllegalArgumentException("Only the last step has seniority beyond it");
        }
    }

    /** Where a salary stands by the law of a day; empty for an agreed wage, and where the day from which its step counts is not known. */
    public static Optional<Standing> of(Law law, Salary salary) {
        String name = salary.scale();
        LocalDate since = salary.stepSince();
        if (name == null || since == null) {
            return Optional.empty();
        }
        return SalaryScale.of(law, name)
                .filter(scale -> scale.has(salary.step()))
                .map(scale -> new Standing(
                        scale,
                        salary.step(),
                        salary.step() == scale.lastStep() ? salary.overFramePercent() : 0,
                        Coefficient.hundredths(salary.retainedDifference()),
                        since));
    }

    public int coefficient() {
        return scale.coefficient(step);
    }

    public boolean isLastStep() {
        return step == scale.lastStep();
    }

    /** The same person one raise later: a step higher, or some more percent beyond the last one. */
    public Standing raised(LocalDate on, int firstPercent, int furtherPercent) {
        if (!isLastStep()) {
            return new Standing(scale, step + 1, 0, retainedDifference, on);
        }
        int more = overFramePercent == 0 ? firstPercent : furtherPercent;
        return new Standing(scale, step, overFramePercent + more, retainedDifference, on);
    }
}
