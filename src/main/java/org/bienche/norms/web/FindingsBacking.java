package org.bienche.norms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.NormReport;
import org.bienche.norms.Severity;
import org.bienche.norms.UnitNorms;
import org.bienche.norms.Waste;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What of a unit and of all below it is against the norms. */
@Named
@RequestScoped
public class FindingsBacking {

    private static final int PAGE = 100;

    @Inject
    private UnitNorms norms;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable Severity severity;
    private @Nullable Norm norm;
    private @Nullable Waste waste;
    private int after;
    private String unitName = "";
    private @Nullable NormReport report;
    private List<NormFinding> found = List.of();

    /** One finding as a line of the table. */
    public record Row(NormFinding finding, String text, String citation, boolean verified) {}

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unitName = scope.require(chosen).name();
        unit = chosen;
        report = norms.under(chosen, asOf.date());
        found = report.only(severity, norm, waste).findings();
    }

    /** The same page with the filters in its address. */
    public String find() {
        return "/norms/findings.xhtml?faces-redirect=true" + filters();
    }

    /** The list as a file, with the same filters. */
    public String getDownload() {
        return "/norms/findings.xlsx?" + filters();
    }

    private String filters() {
        return (unit == null ? "" : "&unit=" + unit)
                + (severity == null ? "" : "&severity=" + severity)
                + (norm == null ? "" : "&norm=" + norm)
                + (waste == null ? "" : "&waste=" + waste);
    }

    public List<Row> getRows() {
        return found.stream().skip(after).limit(PAGE).map(this::row).toList();
    }

    private Row row(NormFinding one) {
        return new Row(one, language.text(one.key(), one.args()), one.citation(), one.verified());
    }

    /** Where the next page begins; null on the last one. */
    public @Nullable Integer getNext() {
        return after + PAGE < found.size() ? after + PAGE : null;
    }

    public int getCount() {
        return found.size();
    }

    public int getUnits() {
        return report == null ? 0 : report.units();
    }

    public int getMustFix() {
        return report == null ? 0 : report.count(Severity.MUST_FIX);
    }

    public int getShouldLook() {
        return report == null ? 0 : report.count(Severity.SHOULD_LOOK);
    }

    public int getNotes() {
        return report == null ? 0 : report.count(Severity.NOTE);
    }

    public int getWasteful() {
        return report == null ? 0 : report.count(Waste.COUNTS);
    }

    /** What would be waste if the law and the facts were certain. */
    public int getUncertain() {
        return report == null ? 0 : report.count(Waste.UNCERTAIN);
    }

    /** The acts of waste that nothing on record tells, written out; empty where all can be told. */
    public String getUnmeasured() {
        return norms.unmeasured(asOf.date()).stream()
                .map(act -> language.text("legislation.code." + act))
                .collect(Collectors.joining("; "));
    }

    public List<Waste> getWastes() {
        return List.of(Waste.COUNTS, Waste.UNCERTAIN);
    }

    public String getUnitName() {
        return unitName;
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<Norm> getNorms() {
        return List.of(Norm.values());
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Severity getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    public @Nullable Norm getNorm() {
        return norm;
    }

    public void setNorm(@Nullable Norm norm) {
        this.norm = norm;
    }

    public @Nullable Waste getWaste() {
        return waste;
    }

    public void setWaste(@Nullable Waste waste) {
        this.waste = waste;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
