package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FamilyForm;
import org.bienche.printing.FormFamily;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Prints the lists of people by unit and rank, after form 03 of TT 09/2004/TT-BNV. The columns that no personnel file has anything for are
 * left out, and the form names them.
 */
@ApplicationScoped
public class RosterSheets implements FormFamily {

    static final String TEMPLATE = "people-list";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Roster roster;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public List<Document> forms() {
        return Arrays.stream(Corps.values()).map(this::sheet).toList();
    }

    private Document sheet(Corps corps) {
        return new FamilyForm(
                "people-list-" + corps.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "people.print.list." + corps,
                "printing.task.people",
                true,
                (request, output) -> print(corps, request, output));
    }

    private void print(Corps corps, DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        Iterator<RosterLine> people = roster.of(unit.id(), request.takesInBelow(), corps.kinds(), request.asOf());
        if (!people.hasNext()) {
            throw new Problem("people.print.nobody", unit.name(), request.asOf());
        }
        printing.print(
                TEMPLATE,
                heading(corps, tree, unit, request),
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(people, 0), false)
                        .map(line -> Line.of(line, tree, request.language()))
                        .iterator(),
                request.language(),
                request.format(),
                output);
    }

    private static Map<String, Object> heading(Corps corps, Tree tree, UnitOn unit, DocumentRequest request) {
        String period = Texts.get(request.language(), "printing.as.of", request.asOf());
        return Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                .with("formLabel", "Theo mẫu 03, TT 09/2004/TT-BNV")
                .with("formTitle", Texts.get(Language.VI, "people.print.list." + corps + ".title"))
                .with("leftOut", Texts.get(request.language(), "people.print.list.left.out"))
                .parts();
    }

    /** A row as the template names its fields. */
    public record Line(
            long unitId,
            String unit,
            String name,
            String born,
            String woman,
            String position,
            @Nullable String rank,
            @Nullable Integer step,
            @Nullable BigDecimal coefficient,
            @Nullable String since,
            @Nullable String note) {

        static Line of(RosterLine line, Tree tree, Language language) {
            return new Line(
                    line.unitId(),
                    tree.find(line.unitId()).map(unit -> name(unit, tree)).orElse("–"),
                    line.fullName(),
                    DAY.format(line.born()),
                    line.sex() == Sex.F ? "x" : "",
                    line.position(),
                    line.rankCode(),
                    line.step(),
                    line.coefficient(),
                    line.rankSince() == null ? null : DAY.format(line.rankSince()),
                    line.waiting() ? Texts.get(language, "people.print.waiting") : null);
        }

        /** Units of one name are told apart by the unit above. */
        private static String name(UnitOn unit, Tree tree) {
            String above = tree.superior(unit);
            return above == null ? unit.name() : unit.name() + " – " + above;
        }
    }
}
