package org.bienche.printing;

import java.time.LocalDate;
import java.util.Map;
import org.bienche.texts.Language;

/**
 * What somebody asked to have printed.
 *
 * @param unitId the unit whose subtree the form is about; the caller may see it on that date
 * @param asOf the day that the form speaks of; its month for a form by month
 * @param params what else was asked, by name; never trusted
 */
public record DocumentRequest(
        long unitId, LocalDate asOf, Format format, Language language, Map<String, String> params) {

    /** What is asked by the name {@code below}: {@code false} for the unit alone. */
    private static final String BELOW = "below";

    /** The first pages of the same, to be looked at. */
    public DocumentRequest preview() {
        return new DocumentRequest(unitId, asOf, Format.PNG, language, params);
    }

    /** Whether the units below are meant too. */
    public boolean takesInBelow() {
        return !"false".equals(params.get(BELOW));
    }

    public DocumentRequest {
        params = Map.copyOf(params);
    }
}
