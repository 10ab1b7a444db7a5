package org.bienche.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;
import org.bienche.shell.Reports;
import org.bienche.texts.CurrentLanguage;

/** The first pages of a form as a picture that stands in the page itself: pages may show nothing from elsewhere. */
@ApplicationScoped
class ReportPicture {

    @Inject
    private Reports reports;

    @Inject
    private CurrentLanguage language;

    /** @throws org.bienche.texts.Problem where there is nothing to print */
    String of(String document, long unit, LocalDate on, boolean below) {
        Map<String, String> params = below ? Map.of() : Map.of("below", "false");
        byte[] pages = reports.preview(document, new DocumentRequest(unit, on, Format.PNG, language.get(), params));
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(pages);
    }
}
