package org.bienche.planning;

import org.jspecify.annotations.Nullable;

/**
 * How a line of a later edition differs from the earlier one.
 *
 * @param before null where the kind was not spoken of
 * @param after null where it is not spoken of any more
 */
public record PlanChange(
        Kind kind, @Nullable PlanLine before, @Nullable PlanLine after) {

    /** Added, removed or other figures. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The line that is there. */
    public PlanLine line() {
        PlanLine there = after == null ? before : after;
        if (there == null) {
            throw new IllegalStateException("Neither edition has the line");
        }
        return there;
    }
}
