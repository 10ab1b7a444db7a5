package org.bienche.workload.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bienche.texts.Asked;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** A period as it stands in an address, {@code 2025-07-01_2025-08-11}, and as people read it. */
public record PeriodChoice(Validity period) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Null for what is no period. */
    static @Nullable Validity read(@Nullable String text) {
        String[] days = text == null ? new String[0] : text.split("_");
        if (days.length != 2) {
            return null;
        }
        try {
            LocalDate from = LocalDate.parse(days[0]);
            LocalDate to = LocalDate.parse(days[1]);
            return from.isAfter(to) || !Asked.isKept(from) || !Asked.isKept(to) ? null : Validity.inclusive(from, to);
        } catch (DateTimeException noDays) {
            return null;
        }
    }

    public String value() {
        return period.from() + "_" + last();
    }

    public String label() {
        return DAY.format(period.from()) + " – " + DAY.format(last());
    }

    private LocalDate last() {
        return period.until().minusDays(1);
    }
}
