package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Posts and vacancies by unit, the leading positions of each first. No official form is known. */
@ApplicationScoped
public class VacancySheet implements Document {

    @Inject
    private Posts posts;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "posts-vacancies";
    }

    @Override
    public String titleKey() {
        return "staffing.print.vacancies";
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
        Tree tree = visibility.on(request.asOf()).tree();
        List<PostLine> lines = posts.under(unit.id(), request.asOf()).stream()
                .filter(line -> request.takesInBelow() || line.key().unitId() == unit.id())
                .sorted(order(tree, unit))
                .toList();
        if (lines.isEmpty()) {
            throw new Problem("staffing.print.no.posts", unit.name(), request.asOf());
        }
        Map<Long, JobPosition> known = positions.byId();
        String period = Texts.get(request.language(), "printing.as.of", request.asOf());
        printing.print(
                id(),
                Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                        .parts(),
                lines.stream()
                        .map(line -> Line.of(line, tree, known, request.language()))
                        .iterator(),
                request.language(),
                request.format(),
                output);
    }

    private Comparator<PostLine> order(Tree tree, UnitOn top) {
        Map<Long, Integer> units = new HashMap<>();
        tree.subtree(top.id()).forEach(each -> units.put(each.id(), units.size()));
        Map<Long, Integer> places = new HashMap<>();
        positions.all().forEach(each -> places.put(each.id(), places.size()));
        return Comparator.<PostLine>comparingInt(
                        line -> units.getOrDefault(line.key().unitId(), Integer.MAX_VALUE))
                .thenComparingInt(line -> places.getOrDefault(line.key().jobPositionId(), Integer.MAX_VALUE))
                .thenComparing(line -> line.key().staffKind());
    }

    /** A row as the template names its fields; the sums are the template's. */
    public record Line(
            String unit,
            String position,
            String kind,
            @Nullable Long approved,
            @Nullable Long filled,
            @Nullable Long acting,
            @Nullable Long concurrent,
            @Nullable Long away,
            @Nullable Long vacant,
            @Nullable Long frozen,
            @Nullable Long abolished,
            @Nullable Long over,
            @Nullable String note) {

        static Line of(PostLine line, Tree tree, Map<Long, JobPosition> known, Language language) {
            JobPosition position = known.get(line.key().jobPositionId());
            Tally tally = line.tally();
            Integer approved = tally.approved();
            return new Line(
                    tree.node(line.key().unitId()).name(),
                    position == null ? "" : position.name(),
                    Texts.get(language, "people.kind." + line.key().staffKind()),
                    approved == null ? null : Long.valueOf(approved),
                    seats(tally, SeatState.FILLED),
                    seats(tally, SeatState.ACTING),
                    seats(tally, SeatState.CONCURRENT),
                    seats(tally, SeatState.TEMPORARILY_VACANT),
                    seats(tally, SeatState.VACANT),
                    seats(tally, SeatState.FROZEN),
                    seats(tally, SeatState.ABOLISHED),
                    seats(tally, SeatState.OVER),
                    approved == null ? Texts.get(language, "staffing.print.not.approved") : null);
        }

        private static @Nullable Long seats(Tally tally, SeatState state) {
            return tally.of(state) == 0 ? null : Long.valueOf(tally.of(state));
        }
    }
}
