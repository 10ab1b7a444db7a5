package org.bienche.approvals;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was put before a leader; times are UTC.
 *
 * @param decidedFor the leader in whose place a substitute decided
 * @param handedBy the leader who handed it to another one, {@code handedTo}, who alone decides then
 * @param digest SHA-256 of what was submitted, as the feature computes it: what is approved is exactly that
 */
public record Approval(
        long id,
        String subjectType,
        long subjectId,
        long unitId,
        String summary,
        String digest,
        State state,
        String submittedBy,
        LocalDateTime submittedAt,
        @Nullable String decidedBy,
        @Nullable LocalDateTime decidedAt,
        @Nullable String comment,
        @Nullable String decidedFor,
        @Nullable String handedBy,
        @Nullable String handedTo) {

    /** Something just put before the leaders. */
    static Approval submitted(
            String subjectType,
            long subjectId,
            long unitId,
            String summary,
            String digest,
            String by,
            LocalDateTime at) {
        return new Approval(
                0,
                subjectType,
                subjectId,
                unitId,
                summary,
                digest,
                State.WAITING,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public enum State {
        WAITING,
        APPROVED,
        RETURNED,
        WITHDRAWN
    }
}
