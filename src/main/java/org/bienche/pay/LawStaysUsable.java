package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import org.bienche.legislation.LawAmended;
import org.bienche.texts.Problem;

/** Refuses a value of the law with which no month's pay could be worked out any more. */
@ApplicationScoped
public class LawStaysUsable {

    void check(@Observes LawAmended amended) {
        YearMonth month = YearMonth.from(amended.entered().validity().from());
        try {
            MonthlyLaw.of(amended.after(), month);
            MonthlyLaw.of(amended.after(), month.plusMonths(1));
        } catch (Problem incomplete) {
            return; // the law of early years is not held completely, with the value or without it
        } catch (RuntimeException unusable) {
            throw new Problem("pay.law.unusable", month);
        }
    }
}
