package org.bienche.pay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move to another rank.
 *
 * @param decidedOn the day from which the new rank is paid
 * @param insuredFrom the first day of insured service, where a lower scale is counted by service; null otherwise
 * @param probationMonths of that service, which do not count
 */
public record RankMove(
        Standing old,
        SalaryScale newScale,
        LocalDate decidedOn,
        @Nullable LocalDate insuredFrom,
        int probationMonths) {

    public RankMove {
        if (probationMonths < 0) {
            throw new IllegalArgumentException("A probation is not negative");
        }
    }

    /** How the new scale pays at the same step, or at the last step that both have: more is positive, less negative. */
    public int difference() {
        int step = Math.min(old.step(), newScale.lastStep());
        return newScale.coefficient(step) - old.scale().coefficient(step);
    }
}
