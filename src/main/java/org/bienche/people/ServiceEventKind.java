package org.bienche.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen in somebody's service that moves the day of their next step, or of their retirement. */
public enum ServiceEventKind {
    DISCIPLINE(false, "REPRIMAND", "WARNING", "DEMOTION", "DISMISSAL_FROM_POST"),
    /** The rating of a year's work; its day is the last of the year. */
    RATING(false, "EXCELLENT", "GOOD", "COMPLETED", "COMPLETED_WITH_LIMITS", "NOT_COMPLETED"),
    SICK_LEAVE(true),
    /** Unpaid leave, suspension, custody and the like. */
    ABSENCE(true),
    EARLY_RAISE(true, "ACHIEVEMENT", "RETIREMENT"),
    /** With the next raise one step more, for outstanding talent. */
    EXTRA_STEP(false),
    /** On its day fifteen years of hazardous work, or of work in hard areas, are reached: the pension comes earlier. */
    HAZARDOUS(false);

    private final boolean lasting;
    private final List<String> forms;

    ServiceEventKind(boolean lasting, String... forms) {
        this.lasting = lasting;
        this.forms = List.of(forms);
    }

    /** Whether it is stated in months. */
    public boolean isLasting() {
        return lasting;
    }

    /** What it can be in particular; none where the kind says it all. */
    public List<String> forms() {
        return forms;
    }

    /** Whether it can be this in particular; null is for a kind that says it all. */
    public boolean takes(@Nullable String form) {
        return form == null ? forms.isEmpty() : forms.contains(form);
    }
}
