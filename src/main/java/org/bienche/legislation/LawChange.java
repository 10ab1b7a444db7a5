package org.bienche.legislation;

import java.util.Optional;

/**
 * What becomes of a parameter on a day.
 *
 * @param before what held on the day before; empty where nothing did
 * @param after what holds from the day on; empty where nothing does any more
 */
public record LawChange(Parameter parameter, Optional<Provision> before, Optional<Provision> after) {

    /** What kind of change it is, the weightiest first. */
    public enum Kind {
        /** Another value. */
        CHANGED,
        /** A value where there was none. */
        BEGUN,
        /** No value any more. */
        ENDED,
        /** The same value on a new legal basis. */
        NEW_BASIS
    }

    public LawChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException(parameter.key() + " does not change");
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.BEGUN;
        }
        if (after.isEmpty()) {
            return Kind.ENDED;
        }
        return before.get().value().equals(after.get().value()) ? Kind.NEW_BASIS : Kind.CHANGED;
    }
}
