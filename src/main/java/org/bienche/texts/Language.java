package org.bienche.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the screens and reports. Vietnamese is the first: it is what an unknown caller gets. */
public enum Language {
    VI("Tiếng Việt"),
    EN("English"),
    ID("Bahasa Indonesia");

    private final String endonym;

    Language(String endonym) {
        this.endonym = endonym;
    }

    /** The name of the language in itself. */
    public String endonym() {
        return endonym;
    }

    /** The language tag as in HTML, HTTP and file names: {@code vi}, {@code en}, {@code id}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language of a tag such as {@code en} or {@code en-GB}; empty where it is not one of ours. */
    public static Optional<Language> of(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String primary =
                Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag().split("-", 2)[0];
        return Arrays.stream(values()).filter(one -> one.tag().equals(primary)).findFirst();
    }

    /** The first of the wanted languages that we speak, else Vietnamese. */
    public static Language best(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(VI);
    }
}
