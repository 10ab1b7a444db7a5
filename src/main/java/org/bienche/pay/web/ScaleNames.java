package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Texts;

/** The scales of today's law, as the interface names them, for a choice on a page. */
@Named
@RequestScoped
public class ScaleNames {

    private static final String SCALE = "salary.scale.";
    private static final String WORDS = "legislation.scale.";

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    /** As the interface takes them: C2 and C3 are each one scale, whose steps the kind of staff decides. */
    public List<String> getCodes() {
        return legislation.book().latest().startingWith(SCALE).stream()
                .map(Provision::parameter)
                .map(key -> key.substring(SCALE.length()).replaceFirst("^(C[23])_.*$", "$1"))
                .distinct()
                .toList();
    }

    /** What a scale is called; its code where that is its name. */
    public String name(String code) {
        return Texts.has(language.get(), WORDS + code) ? language.text(WORDS + code) : code;
    }
}
