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

    public DocumentRequest {
        params = Map.copyOf(params);
    }
}
