package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.bienche.texts.Alphabet;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Texts;

/** The acts that the trail writes down, in words. */
@Named
@RequestScoped
public class Acts {

    private static final String WORDS = "audit.act.";

    @Inject
    private CurrentLanguage language;

    /** Of an act that no text names, its own name. */
    public String word(String action) {
        return Texts.has(language.get(), WORDS + action) ? language.text(WORDS + action) : action;
    }

    /** All acts, in the order of their words. */
    public List<String> getAll() {
        return Texts.keys(language.get()).stream()
                .filter(key -> key.startsWith(WORDS) && !key.equals(WORDS + "any"))
                .map(key -> key.substring(WORDS.length()))
                .sorted(Comparator.comparing(this::word, Alphabet.of(language.get())))
                .toList();
    }
}
