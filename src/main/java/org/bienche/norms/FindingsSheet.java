package org.bienche.norms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The findings on norms of a unit, and of all below it, as a form to be signed. No official form is known. */
@ApplicationScoped
public class FindingsSheet implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private UnitNorms norms;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "norm-findings";
    }

    @Override
    public String titleKey() {
        return "norms.print.findings";
    }

    @Override
    public String taskKey() {
        return "printing.task.establishment";
    }

    @Override
    public boolean isOfOneUnitToo() {
        return true;
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        NormReport report = norms.under(unit.id(), request.asOf());
        List<NormFinding> findings = request.takesInBelow() ? report.findings() : report.of(unit.id());
        if (findings.isEmpty()) {
            throw new Problem("norms.print.none", unit.name(), request.asOf());
        }
        Language language = request.language();
        printing.print(
                id(),
                heading(unit, request).parts(),
                findings.stream().map(one -> Line.of(one, language)).iterator(),
                language,
                request.format(),
                output);
    }

    private Heading heading(UnitOn unit, DocumentRequest request) {
        Tree tree = visibility.on(request.asOf()).tree();
        return Heading.of(
                tree.superior(unit),
                unit.name(),
                Texts.get(request.language(), "printing.as.of", request.asOf()),
                request.asOf());
    }

    /** A row as the template names its fields. */
    public record Line(
            String unit,
            String text,
            Long actual,
            Long allowed,
            Long difference,
            String severity,
            String article,
            @Nullable String deadline) {

        static Line of(NormFinding one, Language language) {
            String unverified = one.verified() ? "" : " (" + Texts.get(language, "norms.print.unverified") + ")";
            return new Line(
                    one.unit().name(),
                    Texts.get(language, one.key(), one.args()),
                    (long) one.actual(),
                    (long) one.allowed(),
                    (long) one.difference(),
                    Texts.get(language, "norms.severity." + one.severity()),
                    one.citation() + unverified,
                    one.deadline() == null ? null : DAY.format(one.deadline()));
        }
    }
}
