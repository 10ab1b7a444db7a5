package org.bienche.people;

import java.time.LocalDate;
import java.util.Objects;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something in somebody's service that moves the day of their next step, or of their retirement.
 *
 * @param form what it was in particular; null where the kind says it all
 * @param months 0 where it is not stated in months
 * @param id of the fact; 0 while it is not recorded
 * @param decisionId under which it is recorded; 0 while it is not
 */
public record ServiceEvent(
        long id, ServiceEventKind kind, @Nullable String form, int months, LocalDate on, long decisionId) {

    private static final int LONGEST = 120;
    private static final int DECEMBER = 12;
    private static final int LAST = 31;

    /**
     * What was typed.
     *
     * @throws Problem where the months are missing, or are not for the kind
     */
    public static ServiceEvent of(ServiceEventKind kind, @Nullable String form, int months, LocalDate on) {
        boolean sound = kind.isLasting() ? months > 0 && months <= LONGEST : months == 0;
        if (!sound) {
            String key = kind.isLasting() ? "people.event.months.missing" : "people.event.months.none";
            throw new Problem(key, LONGEST).with(new Problem.Error("/months", key, LONGEST));
        }
        if (!kind.takes(form)) {
            throw new Problem("people.event.form").with(new Problem.Error("/what", "people.event.form"));
        }
        LocalDate day = kind == ServiceEventKind.RATING ? LocalDate.of(on.getYear(), DECEMBER, LAST) : on;
        return new ServiceEvent(0, kind, form, months, day, 0);
    }

    /** Whether another one says the same again: of a day one event of each kind and form, of a year one rating. */
    public boolean repeats(ServiceEvent other) {
        return kind == other.kind
                && on.equals(other.on)
                && (kind == ServiceEventKind.RATING || Objects.equals(form, other.form));
    }

    /** The end of the key of its name. */
    public String name() {
        return form == null ? kind.name() : kind + "." + form;
    }
}
