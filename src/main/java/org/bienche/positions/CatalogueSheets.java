package org.bienche.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.exchange.Column;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.SheetWriter;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as a workbook: one sheet of positions with the texts of their descriptions, and one each for the lines of work and the
 * competences. What goes out comes in again without change.
 */
public final class CatalogueSheets {

    static final String WORK = "work";
    static final String COMPETENCES = "competences";
    private static final int LONG = 60;

    /** Of the first sheet. */
    public static final List<Column> COLUMNS = List.of(
            Column.text("code", 22),
            Column.text("name", 44),
            Column.text("group", 16),
            Column.text("leadership", 12),
            Column.text("period", 12),
            Column.text("field", 30),
            Column.text("ranks", 30),
            Column.whole("lowest_grade"),
            Column.whole("highest_grade"),
            Column.text("goal", LONG),
            Column.text("management", LONG),
            Column.text("support", LONG),
            Column.text("inside", LONG),
            Column.text("outside", LONG),
            Column.text("authority", LONG),
            Column.text("training", LONG),
            Column.text("certificates", LONG),
            Column.text("experience", LONG),
            Column.text("qualities", LONG),
            Column.text("other", LONG));

    private final @Nullable Map<String, List<Work>> work;
    private final @Nullable Map<String, List<Competence>> competences;

    private CatalogueSheets(
            @Nullable Map<String, List<Work>> work, @Nullable Map<String, List<Competence>> competences) {
        this.work = work;
        this.competences = competences;
    }

    /** Writes entries into a table that has begun with {@link #COLUMNS}, and the other sheets after it. */
    public static void write(SheetWriter sheet, List<CatalogueEntry> entries) {
        entries.forEach(each -> position(sheet, each));
        sheet.next(
                WORK,
                List.of(
                        Column.text("code", 22),
                        Column.whole("grade"),
                        Column.text("content", LONG),
                        Column.text("product", LONG),
                        Column.text("criteria", LONG)));
        entries.forEach(each -> each.facts()
                .description()
                .work()
                .forEach(it -> sheet.row(each.code(), it.grade(), it.content(), it.product(), it.criteria())));
        sheet.next(
                COMPETENCES,
                List.of(
                        Column.text("code", 22),
                        Column.text("kind", 16),
                        Column.text("name", LONG),
                        Column.whole("level")));
        entries.forEach(each -> each.facts()
                .description()
                .competences()
                .forEach(it -> sheet.row(each.code(), it.kind().name(), it.name(), it.level())));
    }

    private static void position(SheetWriter sheet, CatalogueEntry entry) {
        PositionFacts facts = entry.facts();
        JobDescription about = facts.description();
        Requirements asks = about.requirements();
        Period period = facts.period();
        sheet.row(
                entry.code(),
                facts.name(),
                facts.group().name(),
                facts.leadership().name(),
                period == null ? null : period.toString(),
                facts.field(),
                String.join(", ", facts.ranks()),
                facts.lowestGrade(),
                facts.highestGrade(),
                about.goal(),
                about.management(),
                about.support(),
                about.inside(),
                about.outside(),
                about.authority(),
                asks.training(),
                asks.certificates(),
                asks.experience(),
                asks.qualities(),
                asks.other());
    }

    /**
     * The sheets beside the first one; what is wrong with them is noted with {@code faults}.
     *
     * @param codes that the first sheet has
     */
    static CatalogueSheets beside(Sheet first, Set<String> codes, List<Problem.Error> faults) {
        Map<String, List<Work>> work = null;
        Map<String, List<Competence>> competences = null;
        try (Sheet sheet = first.named(WORK)) {
            if (sheet != null) {
                sheet.require("code", "content");
                Map<String, List<Work>> found = new HashMap<>();
                sheet.forEach(row -> listed(row, codes, found)
                        .add(new Work(
                                whole(row, "grade"), row.text("content"), row.text("product"), row.text("criteria"))));
                faults.addAll(sheet.faults());
                work = found;
            }
        }
        try (Sheet sheet = first.named(COMPETENCES)) {
            if (sheet != null) {
                sheet.require("code", "kind", "name");
                Map<String, List<Competence>> found = new HashMap<>();
                sheet.forEach(row -> competence(row)
                        .ifPresent(it -> listed(row, codes, found).add(it)));
                faults.addAll(sheet.faults());
                competences = found;
            }
        }
        return new CatalogueSheets(work, competences);
    }

    /** The list of the position that a row belongs to. */
    private static <T> List<T> listed(Row row, Set<String> codes, Map<String, List<T>> found) {
        String code = row.text("code");
        if (!codes.contains(code)) {
            row.refuse("code", "positions.import.elsewhere", code);
        }
        return found.computeIfAbsent(code, each -> new ArrayList<>());
    }

    private static Optional<Competence> competence(Row row) {
        CompetenceKind kind = row.requiredChoice("kind", CompetenceKind.class);
        return kind == null
                ? Optional.empty()
                : Optional.of(new Competence(kind, row.text("name"), whole(row, "level")));
    }

    private static @Nullable Integer whole(Row row, String column) {
        return CatalogueImport.whole(row.whole(column));
    }

    /** What a row and the other sheets say of a position; a column or sheet that is left out leaves it as it was. */
    JobDescription description(Sheet sheet, Row row, String code, JobDescription before) {
        Requirements asked = before.requirements();
        return new JobDescription(
                text(sheet, row, "goal", before.goal()),
                work == null ? before.work() : work.getOrDefault(code, List.of()),
                text(sheet, row, "management", before.management()),
                text(sheet, row, "support", before.support()),
                competences == null ? before.competences() : competences.getOrDefault(code, List.of()),
                text(sheet, row, "inside", before.inside()),
                text(sheet, row, "outside", before.outside()),
                text(sheet, row, "authority", before.authority()),
                new Requirements(
                        text(sheet, row, "training", asked.training()),
                        text(sheet, row, "certificates", asked.certificates()),
                        text(sheet, row, "experience", asked.experience()),
                        text(sheet, row, "qualities", asked.qualities()),
                        text(sheet, row, "other", asked.other())));
    }

    private static String text(Sheet sheet, Row row, String column, String before) {
        return sheet.has(column) ? row.text(column) : before;
    }
}
