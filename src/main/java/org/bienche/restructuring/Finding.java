package org.bienche.restructuring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a plan that must be mended, should be looked at, or is worth knowing.
 *
 * @param key the text, with its arguments; the first argument is how many units or people it is about
 * @param article the article of law behind it; null where it is no matter of law
 * @param verified whether the source of the article's figure is certain
 * @param deadline by when it must be in line; null where it has no deadline of its own
 * @param units the units meant, at most {@link #MOST_UNITS}
 */
public record Finding(
        Severity severity,
        String key,
        List<Object> args,
        @Nullable String article,
        boolean verified,
        @Nullable LocalDate deadline,
        List<Long> units) {

    public static final int MOST_UNITS = 200;

    public Finding {
        args = List.copyOf(args);
        units = List.copyOf(units.subList(0, Math.min(MOST_UNITS, units.size())));
    }

    /** A finding that no article stands behind. */
    public static Finding of(Severity severity, String key, List<Long> units, Object... args) {
        return new Finding(severity, key, List.of(args), null, true, null, units);
    }
}
