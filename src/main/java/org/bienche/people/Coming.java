package org.bienche.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that comes for a person on a day.
 *
 * @param key the sentence, filled by {@code args}
 * @param basis the decision or the article that it rests on; empty where none is known
 */
public record Coming(LocalDate on, String key, List<Object> args, String basis) {

    public Coming {
        args = List.copyOf(args);
    }
}
