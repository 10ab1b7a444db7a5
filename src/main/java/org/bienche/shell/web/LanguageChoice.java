package org.bienche.shell.web;

import org.bienche.texts.Language;

/** A language that one may change to. */
public record LanguageChoice(String tag, String label, String endonym, boolean current, String href) {

    static LanguageChoice of(Language language, boolean current, String href) {
        return new LanguageChoice(language.tag(), language.name(), language.endonym(), current, href);
    }
}
