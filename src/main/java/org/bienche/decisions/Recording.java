package org.bienche.decisions;

import java.time.LocalDateTime;

/**
 * One act of recording facts under a decision; {@code at} is UTC.
 *
 * <p>Facts carry the recording that brought them and the one that superseded them: what was known at a recording {@code r} are the
 * facts with {@code recorded_in <= r < superseded_in}.
 */
public record Recording(long id, long decisionId, LocalDateTime at, String actor) {

    /** The {@code superseded_in} of a fact that nothing has superseded. */
    public static final long CURRENT = Long.MAX_VALUE;
}
