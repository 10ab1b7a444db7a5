package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.bienche.access.AsOf;
import org.bienche.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** The years whose quotas can be looked at, and the day on which each of them is. */
@RequestScoped
public class QuotaYears {

    @Inject
    private Staffing staffing;

    @Inject
    private AsOf asOf;

    /** Those that anything is granted for, that of the day at hand, and the one after today's. */
    public NavigableSet<Integer> all() {
        NavigableSet<Integer> years = staffing.years();
        years.add(asOf.date().getYear());
        years.add(asOf.today().getYear());
        years.add(asOf.today().getYear() + 1);
        return years;
    }

    /** The day at hand in its own year; else the day of the year that is nearest to it. A year that is not offered is that of the day. */
    public LocalDate dayOf(@Nullable Integer year) {
        LocalDate shown = asOf.date();
        if (year == null || year == shown.getYear() || !all().contains(year)) {
            return shown;
        }
        LocalDate today = asOf.today();
        return year == today.getYear()
                ? today
                : year < shown.getYear() ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
}
