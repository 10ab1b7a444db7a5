package org.bienche.operations;

import java.time.LocalDateTime;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Long work as others see it; times are UTC. */
public record Operation(
        long id,
        String kind,
        String subject,
        String actor,
        State state,
        long done,
        long total,
        String message,
        @Nullable String result,
        LocalDateTime createdAt,
        @Nullable LocalDateTime finishedAt) {

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /** The message in a language: a text's key with at most one argument behind it, or words as they stand. */
    public String message(Language language) {
        String[] parts = message.split(" ", 2);
        return Texts.has(language, parts[0])
                ? Texts.get(language, parts[0], parts.length > 1 ? parts[1] : "")
                : message;
    }

    /** Hundredths done, 0 to 100. */
    public int percent() {
        return total == 0 ? (state == State.DONE ? 100 : 0) : (int) Math.min(100, done * 100 / total);
    }
}
