package org.bienche.texts;

import java.text.Collator;
import java.util.Comparator;

/** The order of words in a list: Đ after D, accents after the letter without them. */
public final class Alphabet {

    private Alphabet() {}

    /** The Vietnamese order. */
    public static Comparator<Object> vietnamese() {
        return of(Language.VI);
    }

    /** The order of a language. */
    public static Comparator<Object> of(Language language) {
        return Collator.getInstance(language.locale());
    }
}
