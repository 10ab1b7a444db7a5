package org.bienche.staffing;

import java.time.LocalDateTime;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit asks its superior for more quota than it has; times are UTC.
 *
 * @param had what the unit was granted when it asked; null where nothing was
 * @param granted what was granted of it, as much as {@code number} or less; null where nothing was
 * @param answer what the leader said to it
 * @param decidedBy who answered it, or withdrew it
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
        @Nullable Integer granted,
        long version) {

    /** How far it has come. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED,
        /** Taken back by who asked, before anybody answered. */
        WITHDRAWN
    }

    /** What a unit asks for. */
    public record Wish(long unitId, int year, StaffKind staffKind, PaidBy paidBy, int number, String reason) {}

    /** A wish that is put before the leaders now. */
    static QuotaRequest of(
            Wish wish, long superiorId, @Nullable Integer had, int present, String by, LocalDateTime at) {
        return new QuotaRequest(
                0,
                wish.unitId(),
                superiorId,
                wish.year(),
                wish.staffKind(),
                wish.paidBy(),
                wish.number(),
                wish.reason().strip(),
                had,
                present,
                State.WAITING,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The number that the unit would have, or has since it was granted. */
    public int after() {
        return (had == null ? 0 : had) + (granted == null ? number : granted);
    }

    /** Whether it was granted, and less than it asked for. */
    public boolean isCut() {
        return granted != null && granted < number;
    }

    /** What is put before the leaders. */
    String content() {
        return unitId + "|" + year + "|" + staffKind + "|" + paidBy + "|" + number + "|" + reason;
    }
}
