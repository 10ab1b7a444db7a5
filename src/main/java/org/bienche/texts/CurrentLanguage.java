package org.bienche.texts;

import jakarta.enterprise.context.RequestScoped;

/** The language in which the request at hand is answered. */
@RequestScoped
public class CurrentLanguage {

    private Language language = Language.VI;

    public Language get() {
        return language;
    }

    public void set(Language chosen) {
        language = chosen;
    }

    /** A text of that language; see {@link Texts#get}. */
    public String text(String key, Object... args) {
        return Texts.get(language, key, args);
    }
}
