package org.bienche.planning;

import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a later edition says otherwise than the earlier one.
 *
 * @param kind of staff; null where it is about the whole plan or a file
 * @param positionId of the job position that it is about; null for all else
 * @param before a number, a day or a text; null where nothing was said
 * @param after null where nothing is said any more
 */
public record EditionChange(
        Field field,
        @Nullable StaffKind kind,
        @Nullable Long positionId,
        @Nullable Object before,
        @Nullable Object after) {

    /** What an edition says. */
    public enum Field {
        NOTE,
        QUOTA,
        QUOTA_REVENUE,
        GRANTED,
        GRANTED_REVENUE,
        PRESENT,
        PRESENT_REVENUE,
        ASKED,
        ASKED_REVENUE,
        REASON,
        SURPLUS_UNTIL,
        COST_HEAD,
        COST_TOTAL,
        POSITION_APPROVED,
        POSITION_PRESENT,
        POSITION_NEEDED,
        POSITION_NOTE,
        PAPER
    }
}
