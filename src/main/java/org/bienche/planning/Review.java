package org.bienche.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that every unit under one answers by a day; times are UTC.
 *
 * @param unitId which opened it, and reads the answers
 * @param dueOn the last day on which an answer is in time
 * @param version counts every change of the review itself
 */
public record Review(
        long id,
        long unitId,
        String title,
        String basis,
        LocalDate dueOn,
        State state,
        String openedBy,
        LocalDateTime openedAt,
        @Nullable LocalDateTime closedAt,
        long version,
        List<Question> questions) {

    public Review {
        questions = List.copyOf(questions);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether answers are taken. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** What an answer is. */
    public enum Kind {
        NUMBER,
        YES_NO,
        TEXT
    }

    /**
     * One question.
     *
     * @param id 0 before it is stored
     * @param required whether it may not be left out
     */
    public record Question(long id, Kind kind, String words, boolean required) {}

    /** The same with other questions. */
    public Review with(List<Question> others) {
        return new Review(id, unitId, title, basis, dueOn, state, openedBy, openedAt, closedAt, version, others);
    }
}
