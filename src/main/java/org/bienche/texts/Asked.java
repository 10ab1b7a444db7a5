package org.bienche.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What any call may ask for in its address: so many items at once, as of a day. */
public final class Asked {

    /** The most items of a list in one answer. */
    public static final int MOST = 200;

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Asked() {}

    /**
     * How many items are asked for.
     *
     * @throws Problem for none, or for more than {@value #MOST}
     */
    public static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem("texts.asked.limit", MOST).with(new Problem.Error("/limit", "texts.asked.limit", MOST));
        }
        return limit;
    }

    /**
     * The word that is asked for; null where none is.
     *
     * @throws Problem for a word that is not among them
     */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String word, Class<E> words) {
        if (word == null || word.isBlank()) {
            return null;
        }
        List<String> known =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        if (!known.contains(word)) {
            throw new Problem("texts.input.choice", String.join(", ", known))
                    .with(new Problem.Error("/" + name, "texts.input.choice", String.join(", ", known)));
        }
        return Enum.valueOf(words, word);
    }

    /**
     * The day that is asked for, {@code 2025-07-01}; today where none is.
     *
     * @throws Problem for what is no day, or one that nothing is recorded for
     */
    public static LocalDate day(@Nullable String asOf, LocalDate today) {
        return day("asOf", asOf, today);
    }

    /**
     * A day that is sent under a name; another one where it is left out.
     *
     * @throws Problem for what is no day, or one that nothing is recorded for
     */
    public static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (isKept(day)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw notADay(name);
        }
        throw notADay(name);
    }

    private static Problem notADay(String name) {
        return new Problem("texts.asked.day").with(new Problem.Error("/" + name, "texts.asked.day"));
    }

    /** Whether a day is one that anything can be recorded for: of the 19th to the 22nd century. */
    public static boolean isKept(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
