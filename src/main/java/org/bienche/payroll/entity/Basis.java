package org.bienche.payroll.entity;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.rules.MonthScales;
import org.bienche.payroll.rules.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What a run is computed with: everything pinned, nothing that changes while it works.
 *
 * @param recording the facts are those known as of it
 * @param before what the month is compared with; null where nothing is
 * @param now tells the time for what is written down of the work itself
 */
public record Basis(
        long runId,
        YearMonth month,
        long recording,
        Pay pay,
        MonthlyLaw law,
        MonthScales scales,
        Verification verification,
        @Nullable Before before,
        Supplier<LocalDateTime> now) {

    /** The run of the month before as it stood when this one was begun: computed again, it is another. */
    public record Before(long runId, String digest, LocalDateTime computedAt) {

        /** Null for a run that is not computed. */
        public static @Nullable Before of(PayrollRun run) {
            LocalDateTime computedAt = run.computedAt();
            return run.digest().isEmpty() || computedAt == null ? null : new Before(run.id(), run.digest(), computedAt);
        }
    }
}
