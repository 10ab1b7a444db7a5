package org.bienche.staffing;

import java.time.LocalDateTime;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit asks its superior for more quota than it has; times are UTC.
 *
 * @param had what the unit was granted when it asked; null where nothing was
 * @param answer what the leader said to it
 */
public record QuotaRequest(
        long id,
        long unitId,
        long superiorId,
        int year,
        StaffKind staffKind,
        PaidBy paidBy,
        int number,
        String reason,
        @Nullable Integer had,
        int present,
        State state,
        String submittedBy,
        LocalDateTime submittedAt,
        @Nullable String decidedBy,
        @Nullable LocalDateTime decidedAt,
        @Nullable String answer,
        @Nullable Long decisionId,
        long version) {

    /** How far it has come. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED
    }

    /** What a unit asks for. */
    public record Wish(long unitId, int year, StaffKind staffKind, PaidBy paidBy, int number, String reason) {}

    /** The number that the unit would have. */
    public int after() {
        return (had == null ? 0 : had) + number;
    }

    /** What is put before the leaders. */
    String content() {
        return unitId + "|" + year + "|" + staffKind + "|" + paidBy + "|" + number + "|" + reason;
    }
}
