package org.bienche.people;

/**
 * How many people a list holds, counted up to a limit so that it costs little.
 *
 * @param more whether there are more than were counted
 */
public record CappedCount(int number, boolean more) {

    /** Counting stops here. */
    public static final int CAP = 1_000;

    public static CappedCount of(int counted) {
        return counted > CAP ? new CappedCount(CAP, true) : new CappedCount(counted, false);
    }
}
