package org.bienche.texts;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person at the other end did wrong or must know, said in their language.
 *
 * <p>Unchecked, so it rolls the transaction back. A page shows it as a message; the API answers it as {@code application/problem+json}
 * with {@link #status()}.
 */
public class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * One thing wrong in the input, found by its JSON pointer, or by its row (from 1, the heading included) and column.
     *
     * @param key the text that says what is wrong, with its arguments
     */
    public record Error(
            @Nullable String pointer,
            @Nullable Integer row,
            @Nullable String column,
            String key,
            List<Object> args) {

        public Error {
            args = List.copyOf(args);
        }

        public Error(String pointer, String key, Object... args) {
            this(pointer, null, null, key, List.of(args));
        }

        /** An error in a table; the column is null where the whole row is wrong. */
        public static Error at(int row, @Nullable String column, String key, Object... args) {
            return new Error(null, row, column, key, List.of(args));
        }

        public String message(Language language) {
            return Texts.get(language, key, args.toArray());
        }
    }

    private final String key;
    private final transient List<Object> args;
    private final transient List<Error> errors = new ArrayList<>();

    public Problem(String key, Object... args) {
        super(args.length == 0 ? key : key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    /** This problem with one more input error. */
    public Problem with(Error error) {
        errors.add(error);
        return this;
    }

    public Problem with(List<Error> more) {
        errors.addAll(more);
        return this;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    public List<Error> errors() {
        return List.copyOf(errors);
    }

    public String message(Language language) {
        return Texts.get(language, key, args.toArray());
    }

    /** The HTTP status that says the same. */
    public int status() {
        return 422;
    }
}
