package org.bienche.norms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.legislation.Provision;
import org.bienche.norms.CommuneDepartments;
import org.bienche.norms.CommuneProposal;
import org.bienche.norms.CommuneProposal.Show;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The departments and vice-chairs that the communes of a unit would have by the criteria. */
@Named
@RequestScoped
public class CommunesBacking {

    private static final int PAGE = 200;

    @Inject
    private CommuneDepartments communes;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private Show show = Show.ALL;
    private int after;
    private String unitName = "";
    private List<CommuneProposal> all = List.of();
    private List<CommuneProposal> shown = List.of();

    /** One commune as a line of the table. */
    public record Row(CommuneProposal proposal, @Nullable BigDecimal area, String rule) {}

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unitName = scope.require(chosen).name();
        unit = chosen;
        all = communes.under(chosen, asOf.date());
        shown = all.stream().filter(one -> one.isShown(show)).toList();
    }

    /** The same page with the filters in its address. */
    public String find() {
        return "/norms/communes.xhtml?faces-redirect=true" + filters();
    }

    /** The table as a file, with the same filters. */
    public String getDownload() {
        return "/norms/communes.xlsx?" + filters();
    }

    private String filters() {
        return (unit == null ? "" : "&unit=" + unit) + (show == Show.ALL ? "" : "&show=" + show);
    }

    public List<Row> getRows() {
        return shown.stream().skip(after).limit(PAGE).map(this::row).toList();
    }

    private Row row(CommuneProposal one) {
        BigDecimal area = one.unit().areaKm2();
        BigDecimal plain =
                area == null ? null : new BigDecimal(area.stripTrailingZeros().toPlainString());
        return new Row(one, plain, language.text(one.rule(), one.figures().toArray()));
    }

    /** Where the next page begins; null on the last one. */
    public @Nullable Integer getNext() {
        return after + PAGE < shown.size() ? after + PAGE : null;
    }

    public List<Provision> getCriteria() {
        return communes.criteria(asOf.date());
    }

    /** How many communes there are in all. */
    public int getCount() {
        return all.size();
    }

    public int getProposed() {
        return sum(CommuneProposal::departments);
    }

    public int getNow() {
        return all.stream().mapToInt(CommuneProposal::departmentsNow).sum();
    }

    public int getVice() {
        return sum(CommuneProposal::viceChairs);
    }

    public int getUnknown() {
        return Math.toIntExact(
                all.stream().filter(one -> one.isShown(Show.UNKNOWN)).count());
    }

    private int sum(Function<CommuneProposal, @Nullable Integer> figure) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(figure.apply(one)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    public List<Show> getShows() {
        return List.of(Show.values());
    }

    public String getUnitName() {
        return unitName;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public Show getShow() {
        return show;
    }

    public void setShow(@Nullable Show show) {
        this.show = show == null ? Show.ALL : show;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
