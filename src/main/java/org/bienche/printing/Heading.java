package org.bienche.printing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The head of an official form as the templates name its parts: whose it is, of what time, and when it is made. */
public final class Heading {

    private static final Locale VIETNAMESE = Language.VI.locale();

    private final Map<String, Object> parts = new HashMap<>();

    private Heading() {}

    /**
     * The head of a unit's form.
     *
     * @param superior the body above it; null where there is none
     * @param period what the form speaks of, under its title
     */
    public static Heading of(@Nullable String superior, String issuer, String period, LocalDate day) {
        Heading heading = new Heading();
        heading.with("superior", superior == null ? "" : superior.toUpperCase(VIETNAMESE));
        heading.with("issuer", issuer.toUpperCase(VIETNAMESE));
        heading.with("period", period);
        return heading.with(
                "madeOn",
                Texts.get(
                        Language.VI,
                        "printing.made.on",
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear())));
    }

    /** The same with a part that only some forms have. */
    public Heading with(String name, String text) {
        parts.put(name, text);
        return this;
    }

    public Map<String, Object> parts() {
        return Map.copyOf(parts);
    }
}
