package org.bienche.positions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobPositions;
import org.bienche.positions.PositionVersion;
import org.bienche.positions.Ranks;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** One position on the header's day, and what was decided on it when. */
@Named
@RequestScoped
public class PositionBacking {

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String code = "";
    private @Nullable CatalogueEntry entry;
    private List<Line> versions = List.of();

    /** A version with its decision. */
    public record Line(PositionVersion version, Decision decision, boolean shown) {}

    /** A rank that is allowed, by name. */
    public record RankName(String code, String name) {}

    /** The abilities of one group. */
    public record Competences(CompetenceKind kind, List<Competence> items) {}

    public void load() {
        List<PositionVersion> known = catalogue.versions(code);
        entry = catalogue.find(code, asOf.date()).orElse(null);
        Map<Long, Decision> by =
                decisions.byIds(known.stream().map(PositionVersion::decisionId).toList());
        List<Line> lines = new ArrayList<>();
        for (PositionVersion each : known.reversed()) {
            Decision decision = by.get(each.decisionId());
            if (decision != null) {
                lines.add(new Line(each, decision, each.validity().holdsOn(asOf.date())));
            }
        }
        versions = lines;
        if (entry == null && lines.isEmpty()) {
            throw new NotFound("positions.unknown");
        }
    }

    /** Null before the day from which the position is listed. */
    public @Nullable CatalogueEntry getEntry() {
        return entry;
    }

    /** The first day on which no list names the position any more; null where a list names it, or will. */
    public @Nullable LocalDate getOff() {
        LocalDate last = versions.stream()
                .map(line -> line.version().validity().until())
                .max(Comparator.naturalOrder())
                .orElse(null);
        return last == null || last.isAfter(asOf.date()) ? null : last;
    }

    public String getName() {
        CatalogueEntry known = entry;
        return known == null ? code : known.facts().name();
    }

    public List<Line> getVersions() {
        return versions;
    }

    public List<RankName> getRanks() {
        CatalogueEntry known = entry;
        if (known == null) {
            return List.of();
        }
        Ranks ranks = positions.ranks(asOf.date());
        return known.facts().ranks().stream()
                .map(each -> new RankName(
                        each, ranks.rank(each).map(Ranks.Rank::name).orElse("")))
                .toList();
    }

    public List<Competences> getCompetences() {
        CatalogueEntry known = entry;
        JobDescription description =
                known == null ? JobDescription.NONE : known.facts().description();
        return Arrays.stream(CompetenceKind.values())
                .map(kind -> new Competences(
                        kind,
                        description.competences().stream()
                                .filter(each -> each.kind() == kind)
                                .toList()))
                .filter(each -> !each.items().isEmpty())
                .toList();
    }

    public boolean isWriter() {
        return current.has(Role.OFFICER, Role.ADMINISTRATOR);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
