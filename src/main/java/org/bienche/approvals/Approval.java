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

    // Pages speak of properties.

    public long getId() {
        return id;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public String getSummary() {
        return summary;
    }

    public State getState() {
        return state;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    public @Nullable String getComment() {
        return comment;
    }
}
