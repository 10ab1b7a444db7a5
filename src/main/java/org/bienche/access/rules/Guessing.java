package org.bienche.access.rules;

import java.time.Duration;

/** How guessing is slowed down: the first failures are free, each later one doubles the wait, and nobody is locked out for good. */
public final class Guessing {

    static final int FREE_FAILURES = 3;
    static final Duration LONGEST = Duration.ofMinutes(5);

    private Guessing() {}

    /** The wait after so many failures in a row. */
    public static Duration waitAfter(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES, 12);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
