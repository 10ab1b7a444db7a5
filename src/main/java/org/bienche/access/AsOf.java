package org.bienche.access;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** The day that a person looks at: today, unless another was chosen in the header. */
@Named
@SessionScoped
public class AsOf implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Clock clock;

    private @Nullable LocalDate chosen;

    public LocalDate date() {
        return chosen == null ? today() : chosen;
    }

    public LocalDate getDate() {
        return date();
    }

    /** Null, or a day that nothing can be recorded for, goes back to today. */
    public void choose(@Nullable LocalDate day) {
        chosen = day == null || day.equals(today()) || !Asked.isKept(day) ? null : day;
    }

    public boolean isToday() {
        return chosen == null || chosen.equals(today());
    }

    public boolean isPast() {
        return date().isBefore(today());
    }

    public boolean isFuture() {
        return date().isAfter(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
