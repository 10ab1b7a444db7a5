package org.bienche.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one unit answers; times are UTC.
 *
 * @param reason why it was returned last
 * @param version to be sent back with each change
 * @param values by question: a number with a point, {@code true} or {@code false}, or a text
 */
public record ReviewAnswer(
        long reviewId,
        long unitId,
        State state,
        @Nullable String answeredBy,
        @Nullable LocalDateTime answeredAt,
        @Nullable String reason,
        long version,
        Map<Long, String> values) {

    public ReviewAnswer {
        values = Map.copyOf(values);
    }

    /** How far the unit has come. */
    public enum State {
        ASKED,
        ANSWERED,
        RETURNED
    }

    /** How it stands on a day; late is whoever has not answered when the last day is over. */
    public ReviewStanding standing(LocalDate dueOn, LocalDate today) {
        if (state == State.ANSWERED) {
            return ReviewStanding.ANSWERED;
        }
        if (today.isAfter(dueOn)) {
            return ReviewStanding.LATE;
        }
        return state == State.RETURNED ? ReviewStanding.RETURNED : ReviewStanding.OPEN;
    }

    /** The same with values. */
    public ReviewAnswer with(Map<Long, String> others) {
        return new ReviewAnswer(reviewId, unitId, state, answeredBy, answeredAt, reason, version, others);
    }
}
