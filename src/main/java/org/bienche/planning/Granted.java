package org.bienche.planning;

import java.io.Serializable;
import java.util.Objects;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has been granted of a year and kind.
 *
 * @param number null where nothing was granted
 * @param fromRevenue how many of them the unit's revenue pays; null where nobody divided the number
 */
public record Granted(@Nullable Integer number, @Nullable Integer fromRevenue) implements Serializable {

    public static final Granted NOTHING = new Granted(null, null);

    public static Granted of(@Nullable Quota quota) {
        return quota == null ? NOTHING : new Granted(quota.number(), quota.fromRevenue());
    }

    public boolean isNothing() {
        return number == null;
    }

    /** The number, nothing granted being none. */
    public int size() {
        return Objects.requireNonNullElse(number, 0);
    }
}
