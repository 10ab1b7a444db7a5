package org.bienche.payroll.entity;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.payroll.rules.PersonMonths.Scales;
import org.bienche.payroll.rules.Verification;

/**
 * What a run is computed with: everything pinned, nothing that changes while it works.
 *
 * @param recording the facts are those known as of it
 * @param now tells the time for what is written down of the work itself
 */
public record Basis(
        long runId,
        YearMonth month,
        long recording,
        Pay pay,
        MonthlyLaw law,
        Scales scales,
        Verification verification,
        Supplier<LocalDateTime> now) {}
