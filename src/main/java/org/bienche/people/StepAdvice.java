package org.bienche.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the law places somebody on a scale.
 *
 * @param stepSince from which the next step counts
 * @param nextStepOn if nothing delays it
 * @param reasons line by line
 */
public record StepAdvice(
        String scale,
        int step,
        BigDecimal coefficient,
        int overFramePercent,
        BigDecimal retainedDifference,
        LocalDate stepSince,
        LocalDate nextStepOn,
        List<Reason> reasons) {

    public StepAdvice {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param key of its name
     * @param formula numbers, dates and signs
     * @param article where it stands
     */
    public record Reason(String key, String formula, String article, boolean verified) {}

    /** Whether a salary is what is advised; what was not stated is not held against it. */
    public boolean agreesWith(Salary salary) {
        return step == salary.step()
                && overFramePercent == salary.overFramePercent()
                && retainedDifference.compareTo(salary.retainedDifference()) == 0
                && stepSince.equals(salary.stepSince());
    }
}
