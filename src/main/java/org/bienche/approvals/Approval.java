package org.bienche.approvals;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was put before a leader; times are UTC.
 *
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
        @Nullable String comment) {

    public enum State {
        WAITING,
        APPROVED,
        RETURNED,
        WITHDRAWN
    }
}
