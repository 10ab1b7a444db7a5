package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FormFamily;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.rules.DescriptionLines;
import org.bienche.staffing.rules.DescriptionLines.Line;
import org.bienche.texts.Problem;

/** Prints the descriptions of the job positions that a unit has posts of, each on pages of its own; or of one position by its code. */
@ApplicationScoped
public class DescriptionSheets implements FormFamily {

    static final String TEMPLATE = "job-description";

    @Inject
    private Posts posts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public List<Document> forms() {
        return List.of(
                new DescriptionSheet(this, TEMPLATE, DescriptionLines::decree232),
                new DescriptionSheet(this, "job-description-2022", DescriptionLines::circular12));
    }

    void print(
            DescriptionSheet form,
            BiFunction<CatalogueEntry, String, List<Line>> lines,
            DocumentRequest request,
            OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        List<CatalogueEntry> entries = entries(request, unit);
        if (entries.isEmpty()) {
            throw new Problem("staffing.print.no.posts", unit.name(), request.asOf());
        }
        printing.print(
                TEMPLATE,
                heading(form, unit, request),
                entries.stream()
                        .flatMap(entry -> lines.apply(entry, unit.name()).stream())
                        .iterator(),
                request.language(),
                request.format(),
                output);
    }

    private Map<String, Object> heading(DescriptionSheet form, UnitOn unit, DocumentRequest request) {
        Tree tree = visibility.on(request.asOf()).tree();
        return Heading.of(tree.superior(unit), unit.name(), "", request.asOf())
                .with("formLabel", form.label())
                .with("formTitle", form.title())
                .parts();
    }

    private List<CatalogueEntry> entries(DocumentRequest request, UnitOn unit) {
        Stream<CatalogueEntry> all = catalogue.on(request.asOf()).stream();
        String code = request.params().getOrDefault("position", "");
        if (!code.isBlank()) {
            return all.filter(entry -> entry.code().equals(code)).toList();
        }
        Set<Long> held = posts.under(unit.id(), request.asOf()).stream()
                .filter(line -> request.takesInBelow() || line.key().unitId() == unit.id())
                .map(line -> line.key().jobPositionId())
                .collect(Collectors.toSet());
        return all.filter(entry -> held.contains(entry.id())).toList();
    }
}
