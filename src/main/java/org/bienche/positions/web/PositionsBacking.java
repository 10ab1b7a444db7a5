package org.bienche.positions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.money.Notation;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.CatalogueFilter;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Period;
import org.bienche.positions.PositionGroup;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/** The catalogue of job positions, and the ranks and scales, of the header's day. */
@Named
@RequestScoped
public class PositionsBacking {

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String q = "";
    private @Nullable PositionGroup group;
    private String period = "";
    private List<CatalogueEntry> entries = List.of();

    /** A rank with its scale, written out. */
    public record RankLine(String code, String name, String scale, String coefficients) {}

    public void load() {
        Period years = Period.parse(period).orElse(null);
        entries = new CatalogueFilter(q, group, years).of(catalogue.on(asOf.date()));
    }

    /** Those that no list names any more and that the filter looks for. */
    public List<CatalogueEntry> getTakenOff() {
        return new CatalogueFilter(q, group, Period.parse(period).orElse(null)).of(catalogue.takenOff(asOf.date()));
    }

    public List<CatalogueEntry> getEntries() {
        return entries;
    }

    public String getDownload() {
        return "/positions/positions.xlsx?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&group="
                + (group == null ? "" : group) + "&period="
                + (Period.parse(period).isPresent() ? period : "");
    }

    public List<RankLine> getRanks() {
        Ranks ranks = positions.ranks(asOf.date());
        return ranks.ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .map(rank -> new RankLine(
                        rank.code(),
                        rank.name(),
                        String.join(", ", rank.scales()),
                        ranks.steps(rank.scale()).stream()
                                .map(Notation::coefficient)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    public boolean isWriter() {
        return current.has(Role.OFFICER, Role.ADMINISTRATOR);
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public List<Period> getPeriods() {
        return Period.around(asOf.date());
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public @Nullable PositionGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable PositionGroup group) {
        this.group = group;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }
}
