package org.bienche.streamlining.web;

import java.time.LocalDate;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.PaymentForm;
import org.jspecify.annotations.Nullable;

/** Where a payment list is printed. */
final class PaymentLink {

    private PaymentLink() {}

    /** The page with the form of a way out chosen, for a unit and the year of a day; null where there is no such form. */
    static @Nullable String of(Way way, @Nullable Long unit, @Nullable LocalDate on) {
        String form = PaymentForm.of(way);
        return form == null ? null : to(form, unit, on);
    }

    /** The same for a form by its name. */
    static String to(String form, @Nullable Long unit, @Nullable LocalDate on) {
        return "/printing/reports.xhtml?document=" + form + (unit == null ? "" : "&unit=" + unit)
                + (on == null ? "" : "&on=" + on);
    }
}
