package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.rules.Explanation;
import org.bienche.texts.Texts;

/** The explanation of the staff of cadres and civil servants, by the form that Cà Mau used in 2026. */
@ApplicationScoped
public class ExplanationSheet implements Document {

    private static final Set<StaffKind> KINDS = EnumSet.of(StaffKind.CADRE, StaffKind.CIVIL_SERVANT);

    @Inject
    private QuotaTables tables;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "staffing-explanation";
    }

    @Override
    public String titleKey() {
        return "staffing.print.explanation";
    }

    @Override
    public String taskKey() {
        return "printing.task.establishment";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        QuotaTable table = tables.explained(unit.id(), request.asOf(), 1, KINDS);
        printing.print(
                id(),
                heading(unit, request),
                Explanation.of(table).iterator(),
                request.language(),
                request.format(),
                output);
    }

    private Map<String, Object> heading(UnitOn unit, DocumentRequest request) {
        Tree tree = visibility.on(request.asOf()).tree();
        String year = Integer.toString(request.asOf().getYear());
        String period = Texts.get(request.language(), "printing.as.of", request.asOf());
        return Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                .with(
                        "provisionalCaption",
                        Texts.get(request.language(), "staffing.print.explanation.provisional", year))
                .with(
                        "presentCaption",
                        Texts.get(request.language(), "staffing.print.explanation.present", request.asOf()))
                .with("grantedCaption", Texts.get(request.language(), "staffing.print.explanation.granted", year))
                .parts();
    }
}
