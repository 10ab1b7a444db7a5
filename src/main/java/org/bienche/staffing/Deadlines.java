package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.legislation.Legislation;
import org.bienche.staffing.rules.Quotas;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** By when surplus people may be settled: after today, and no later than the law gives from today on. */
@ApplicationScoped
class Deadlines {

    private static final String COMPLY = "staffing.restructuring.comply";

    @Inject
    private Legislation legislation;

    @Inject
    private Clock clock;

    /** @throws Problem for a day that is over, or later than the law's last one; null asks for nothing */
    void check(@Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = legislation
                .on(today)
                .find(COMPLY)
                .map(found -> today.plusMonths(found.value().whole()))
                .orElse(LocalDate.MAX);
        Quotas.checkSurplus(until, today, last);
    }
}
