package org.bienche.workload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.bienche.time.Validity;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.UnitWork;
import org.bienche.workload.WorkFields;
import org.bienche.workload.WorkReport;
import org.bienche.workload.Workloads;
import org.bienche.workload.rules.Reckoning;
import org.jspecify.annotations.Nullable;

/** The work of a period at and below a unit: where there is too much for the people, where too little. */
@Named
@RequestScoped
public class WorkloadBacking {

    private static final int PAGE = 20;

    @Inject
    private Workloads workloads;

    @Inject
    private WorkFields workFields;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable String period;
    private @Nullable String before;
    private @Nullable String field;
    private @Nullable LoadFinding finding;
    private int after;
    private String unitName = "";
    private @Nullable List<Validity> periods;
    private @Nullable WorkReport report;
    private List<UnitWork> shown = List.of();

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unitName = scope.require(chosen).name();
        unit = chosen;
        List<Validity> known = workloads.periods(chosen, asOf.date());
        periods = known;
        Validity asked = PeriodChoice.read(period);
        Validity wanted = asked == null ? workloads.latest(known).orElse(null) : asked;
        if (wanted != null) {
            report(chosen, wanted, known);
        }
    }

    private void report(long chosen, Validity wanted, List<Validity> known) {
        period = new PeriodChoice(wanted).value();
        Validity asked = PeriodChoice.read(before);
        Validity earlier = asked == null ? workloads.before(wanted, known).orElse(null) : asked;
        report = workloads.under(chosen, wanted, earlier, field);
        shown = report.only(finding).units();
    }

    /** The same page with the filters in its address. */
    public String find() {
        return "/workload/workload.xhtml?faces-redirect=true" + filters();
    }

    /** The table as a file, with the same filters. */
    public String getDownload() {
        return "/workload/workload.xlsx?" + filters();
    }

    private String filters() {
        return (unit == null ? "" : "&unit=" + unit)
                + written("period", period)
                + written("before", before)
                + written("field", field)
                + (finding == null ? "" : "&finding=" + finding);
    }

    private static String written(String name, @Nullable String text) {
        return text == null || text.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public @Nullable WorkReport getReport() {
        return report;
    }

    /** The units of this page, each whole and then field by field. */
    public List<WorkLine> getLines() {
        return shown.stream()
                .skip(after)
                .limit(PAGE)
                .flatMap(one -> Stream.concat(
                        Stream.of(WorkLine.of(one)), one.fields().stream().map(WorkLine::of)))
                .toList();
    }

    /** How the figures of a unit come about, line by line. */
    public List<String> steps(UnitWork one) {
        return Reckoning.steps(one).stream()
                .map(step -> language.text(step.key(), step.args().toArray()))
                .toList();
    }

    /** Where the next page begins; null on the last one. */
    public @Nullable Integer getNext() {
        return after + PAGE < shown.size() ? after + PAGE : null;
    }

    /** Those of the unit; while the filters are read back, before the unit is known, those of all that is seen. */
    public List<PeriodChoice> getPeriods() {
        List<Validity> known = periods;
        if (known == null) {
            known = visibility.on(asOf.date()).tops().stream()
                    .flatMap(top -> workloads.periods(top, asOf.date()).stream())
                    .distinct()
                    .toList();
            periods = known;
        }
        return known.stream().map(PeriodChoice::new).toList();
    }

    public List<String> getFields() {
        return workFields.on(asOf.date());
    }

    public List<LoadFinding> getFindings() {
        return List.of(LoadFinding.values());
    }

    public int count(LoadFinding which) {
        return report == null ? 0 : report.count(which);
    }

    /** How many units told their work. */
    public int getUnits() {
        return report == null ? 0 : report.units().size();
    }

    /** The period at hand as people read it. */
    public String getPeriodName() {
        return report == null ? "" : new PeriodChoice(report.period()).label();
    }

    public String getBeforeName() {
        Validity earlier = report == null ? null : report.before();
        return earlier == null ? "" : new PeriodChoice(earlier).label();
    }

    public boolean isReporter() {
        return current.has(Role.OFFICER, Role.DEPARTMENT);
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

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null || field.isBlank() ? null : field;
    }

    public @Nullable LoadFinding getFinding() {
        return finding;
    }

    public void setFinding(@Nullable LoadFinding finding) {
        this.finding = finding;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
