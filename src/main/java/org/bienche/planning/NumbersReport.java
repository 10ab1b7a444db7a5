package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Annex IV of NĐ 106/2020/NĐ-CP: how the numbers granted are used, by unit. Its columns are remembered. */
@ApplicationScoped
public class NumbersReport implements Document {

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "staffing-plan-report";
    }

    @Override
    public String titleKey() {
        return "planning.print.IV";
    }

    @Override
    public String taskKey() {
        return "printing.task.plans";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        List<Establishment> cascade = staffing.cascade(unit.id(), request.asOf());
        List<Line> lines = new ArrayList<>();
        for (Establishment one : cascade) {
            String name = tree.node(one.unitId()).name();
            lines.add(Line.of(lines.size(), name, one, request.language()));
        }
        printing.print(
                id(), heading(tree, unit, request), lines.iterator(), request.language(), request.format(), output);
    }

    private static Map<String, Object> heading(Tree tree, UnitOn unit, DocumentRequest request) {
        Language language = request.language();
        String year = Integer.toString(request.asOf().getYear());
        String period = Texts.get(language, "planning.print.year", year);
        return Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                .with("grantedCaption", Texts.get(language, "planning.print.granted", year))
                .with("presentCaption", Texts.get(language, "planning.print.present", request.asOf()))
                .parts();
    }

    /** A row as the template names its fields: the unit with everything under it first, then each unit right below. */
    public record Line(
            int level,
            String ordinal,
            String unit,
            @Nullable Long granted,
            long publicEmployees,
            long contracts,
            long vacant,
            long surplus,
            @Nullable String note) {

        static Line of(int place, String name, Establishment one, Language language) {
            Establishment.Line employees = of(one, StaffKind.PUBLIC_EMPLOYEE);
            return new Line(
                    place == 0 ? 0 : 1,
                    place == 0 ? "" : Integer.toString(place),
                    place == 0 ? Texts.get(language, "planning.print.total") : name,
                    employees.quota() == null ? null : Long.valueOf(employees.quota()),
                    employees.present(),
                    of(one, StaffKind.CONTRACT).present(),
                    employees.vacant(),
                    employees.surplus(),
                    null);
        }

        private static Establishment.Line of(Establishment one, StaffKind kind) {
            return one.lines().stream()
                    .filter(line -> line.staffKind() == kind)
                    .findFirst()
                    .orElse(Establishment.Line.none(kind));
        }
    }
}
