package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.PostLine;
import org.bienche.staffing.Posts;
import org.bienche.staffing.SeatState;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Annex III of NĐ 106/2020/NĐ-CP: the job positions of public employees, needed and present, by group. Its columns are remembered. */
@ApplicationScoped
public class PositionsReport implements Document {

    @Inject
    private Posts posts;

    @Inject
    private Catalogue catalogue;

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
    public Set<Format> formats() {
        return EnumSet.of(Format.PDF, Format.XLSX);
    }

    @Override
    public boolean isOfOneUnitToo() {
        return true;
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        List<Line> lines = lines(request, unit);
        if (lines.isEmpty()) {
            throw new Problem("planning.print.no.posts", unit.name(), request.asOf());
        }
        String period = Texts.get(request.language(), "printing.as.of", request.asOf());
        printing.print(
                id(),
                Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                        .parts(),
                lines.iterator(),
                request.language(),
                request.format(),
                output);
    }

    private List<Line> lines(DocumentRequest request, UnitOn unit) {
        Map<Long, CatalogueEntry> known = known(request.asOf());
        List<PostLine> all = posts.under(unit.id(), request.asOf()).stream()
                .filter(line -> line.key().staffKind() == StaffKind.PUBLIC_EMPLOYEE)
                .filter(line -> request.takesInBelow() || line.key().unitId() == unit.id())
                .toList();
        return posts.totals(all).entrySet().stream()
                .filter(each -> known.containsKey(each.getKey().jobPositionId()))
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNull(known.get(each.getKey().jobPositionId()))
                                .facts()
                                .group()))
                .map(each -> Line.of(
                        Objects.requireNonNull(known.get(each.getKey().jobPositionId())),
                        each.getValue(),
                        request.language()))
                .toList();
    }

    private Map<Long, CatalogueEntry> known(LocalDate on) {
        return catalogue.on(on).stream().collect(Collectors.toMap(CatalogueEntry::id, Function.identity()));
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

        static Line of(CatalogueEntry entry, Tally tally, Language language) {
            Integer approved = tally.approved();
            String grades = entry.facts().grades();
            return new Line(
                    Texts.get(language, "positions.group." + entry.facts().group()),
                    entry.facts().name(),
                    grades.isEmpty() ? entry.rankText() : Texts.get(language, "positions.grades.short", grades),
                    approved == null ? null : Long.valueOf(approved),
                    (long) tally.of(SeatState.FILLED)
                            + tally.of(SeatState.TEMPORARILY_VACANT)
                            + tally.of(SeatState.OVER),
                    null);
        }
    }
}
