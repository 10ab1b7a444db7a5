package org.bienche.payroll.rest;

import java.util.List;
import java.util.function.Function;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null at the end. */
public record Page<A>(List<A> items, @Nullable String next) {

    /** Of what was found, one more than {@code limit}, which tells whether there is a next page. */
    static <T, A> Page<A> of(List<T> found, int limit, Function<T, String> cursor, Function<T, A> answer) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? cursor.apply(items.getLast()) : null;
        return new Page<>(items.stream().map(answer).toList(), next);
    }

    /**
     * Where a page begins.
     *
     * @throws Problem for a cursor that no page ended with
     */
    static <T> @Nullable T cursor(@Nullable String text, Function<String, @Nullable T> parser) {
        if (text == null) {
            return null;
        }
        T cursor = parser.apply(text);
        if (cursor == null) {
            throw new Problem("payroll.cursor").with(new Problem.Error("/cursor", "payroll.cursor"));
        }
        return cursor;
    }
}
