package org.bienche.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes for a person on a day.
 *
 * @param key the sentence, filled by {@code args}
 * @param basis the decision or the article that it rests on; empty where none is known
 * @param href where it is decided, or worked out again; null for nowhere
 */
public record Coming(
        LocalDate on,
        String key,
        List<Object> args,
        String basis,
        @Nullable String href) {

    public Coming {
        args = List.copyOf(args);
    }
}
