package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.PositionTable;
import org.bienche.planning.rules.PositionTable.Row;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.PositionGroup;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.PostLine;
import org.bienche.staffing.Posts;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Annex III of NĐ 106/2020/NĐ-CP: the job positions of public employees, needed and present, by group. What the year's plans say that
 * were filed is taken, and the posts of today where there is none; the form says which. Its columns are remembered.
 */
@ApplicationScoped
public class PositionsReport implements Document {

    @Inject
    private Posts posts;

    @Inject
    private YearPlans plans;

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "staffing-plan-positions";
    }

    @Override
    public String titleKey() {
        return "planning.print.III";
    }

    @Override
    public String taskKey() {
        return "printing.task.plans";
    }

    @Override
    public boolean isOfOneUnitToo() {
        return true;
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        int year = plans.year(request);
        PositionTable table = table(request, unit, tree, year);
        if (table.rows().isEmpty()) {
            throw new Problem("planning.print.no.posts", unit.name(), request.asOf());
        }
        String period = Texts.get(request.language(), "printing.as.of", request.asOf());
        printing.print(
                id(),
                Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                        .with("source", source(table, year, request))
                        .parts(),
                lines(table, request).iterator(),
                request.language(),
                request.format(),
                output);
    }

    /** Of the unit alone a plan says nothing where it has units below, for which the plan speaks too. */
    private PositionTable table(DocumentRequest request, UnitOn unit, Tree tree, int year) {
        boolean all = request.takesInBelow() || tree.children(unit.id()).isEmpty();
        Map<Long, List<PlanPosition>> filed = all ? plans.filedPositions(unit.id(), year) : Map.of();
        List<PostLine> there = posts.under(unit.id(), request.asOf()).stream()
                .filter(line -> all || line.key().unitId() == unit.id())
                .toList();
        return PositionTable.of(tree, unit.id(), StaffKind.PUBLIC_EMPLOYEE, filed, there);
    }

    /** Which of the two the numbers are from. */
    private static String source(PositionTable table, int year, DocumentRequest request) {
        String key = table.isMixed() ? "both" : table.plans() > 0 ? "plans" : "posts";
        return Texts.get(
                request.language(),
                "planning.print.source." + key,
                Integer.toString(year),
                table.plans(),
                request.asOf());
    }

    private List<Line> lines(PositionTable table, DocumentRequest request) {
        Map<Long, CatalogueEntry> dated =
                catalogue.on(request.asOf()).stream().collect(Collectors.toMap(CatalogueEntry::id, one -> one));
        Map<Long, JobPosition> known = positions.byId();
        return table.rows().stream()
                .filter(row -> known.containsKey(row.position()))
                .map(row -> new Named(entry(row.position(), dated, known), row))
                .sorted(Named.ORDER)
                .map(one -> Line.of(one.entry(), one.row(), table.isMixed(), request.language()))
                .toList();
    }

    /** As the day's catalogue has it; by its name, where that has it no more or not yet. */
    private static CatalogueEntry entry(long id, Map<Long, CatalogueEntry> dated, Map<Long, JobPosition> known) {
        CatalogueEntry entry = dated.get(id);
        return entry == null ? CatalogueEntry.byName(Objects.requireNonNull(known.get(id))) : entry;
    }

    private record Named(CatalogueEntry entry, Row row) {

        static final Comparator<Named> ORDER = Comparator.<Named, PositionGroup>comparing(
                        one -> one.entry().facts().group())
                .thenComparing(one -> one.entry().facts().leadership())
                .thenComparing(one -> one.entry().facts().name());
    }

    /**
     * A row as the template names its fields.
     *
     * @param unit the group of positions, by which the form is divided
     */
    public record Line(
            String unit,
            String position,
            String ranks,
            @Nullable Long needed,
            Long present,
            @Nullable String note) {

        static Line of(CatalogueEntry entry, Row row, boolean mixed, Language language) {
            Integer needed = row.needed();
            String grades = entry.facts().grades();
            return new Line(
                    Texts.get(language, "positions.group." + entry.facts().group()),
                    entry.facts().name(),
                    grades.isEmpty() ? entry.rankText() : Texts.get(language, "positions.grades.short", grades),
                    needed == null ? null : Long.valueOf(needed),
                    (long) row.present(),
                    mixed ? note(row, language) : null);
        }

        private static String note(Row row, Language language) {
            int planned = Objects.requireNonNullElse(row.planned(), 0);
            int approved = Objects.requireNonNullElse(row.approved(), 0);
            return Texts.get(language, "planning.print.source.row", planned, approved);
        }
    }
}
