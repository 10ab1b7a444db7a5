package org.bienche.restructuring;

import java.time.LocalDate;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done around a plan.
 *
 * @param id 0 for one that is not kept yet
 * @param product what it results in: a list, a report, a handing over
 * @param doneOn the day it was done; null while it is not
 */
public record PlanStep(
        long id,
        String step,
        String owner,
        @Nullable LocalDate deadline,
        String product,
        @Nullable LocalDate doneOn) {

    private static final int LONGEST = 500;
    private static final int LONGEST_OWNER = 255;

    public PlanStep {
        step = step.strip();
        owner = owner.strip();
        product = product.strip();
        if (step.isEmpty() || step.length() > LONGEST || owner.length() > LONGEST_OWNER || product.length() > LONGEST) {
            throw new Problem("restructuring.steps.malformed")
                    .with(new Problem.Error("/step", "restructuring.steps.malformed"));
        }
    }

    /** Whether it should have been done by a day. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && deadline != null && deadline.isBefore(today);
    }
}
