package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.QuotaTable;
import org.bienche.staffing.QuotaTables;
import org.bienche.staffing.Staffing;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What a unit and the units below it were granted, and who is there. */
@Named
@RequestScoped
public class QuotasBacking {

    /** So many findings are read on a page; those of a unit below stand on its own. */
    private static final int SHOWN = 50;

    static final int MOST_LEVELS = 4;

    @Inject
    private Staffing staffing;

    @Inject
    private QuotaTables tables;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private QuotaYears years;

    private @Nullable Long unit;
    private @Nullable Integer year;
    private @Nullable StaffKind kind;
    private View view = View.CASCADE;
    private int levels = 1;
    private List<QuotaTable.Row> table = List.of();
    private List<Row> rows = List.of();
    private List<Finding> findings = List.of();
    private int more;

    /** What the page sets out: how quotas are handed down, or provisional, present and granted side by side. */
    public enum View {
        CASCADE,
        SIDE
    }

    /** One unit in the cascade. */
    public record Row(UnitOn unit, int level, Establishment.Line line) {

        public boolean top() {
            return level == 0;
        }
    }

    /** A finding as a sentence. */
    public record Finding(
            Establishment.Severity severity,
            String text,
            @Nullable Object deadline) {}

    public void load() {
        Scope scope = visibility.on(getDay());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unit = scope.require(chosen).id();
        if (view == View.SIDE) {
            table = tables.explained(chosen, getDay(), levels, kinds()).rows();
            return;
        }
        List<Staffing.Placed> cascade = staffing.cascade(chosen, getDay(), levels);
        rows = cascade.stream()
                .map(one -> new Row(scope.tree().node(one.figures().unitId()), one.level(), line(one.figures())))
                .filter(row -> row.level() < 2
                        || row.line().quota() != null
                        || row.line().present() > 0)
                .toList();
        List<Establishment.Finding> all = cascade.getFirst().figures().findings();
        more = Math.max(0, all.size() - SHOWN);
        findings = all.stream()
                .sorted(Comparator.comparing(Establishment.Finding::severity))
                .limit(SHOWN)
                .map(one -> new Finding(
                        one.severity(), language.text(one.key(), one.args().toArray()), one.deadline()))
                .toList();
    }

    private Establishment.Line line(Establishment one) {
        StaffKind wanted = kind;
        return wanted == null
                ? one.total(StaffKind.CIVIL_SERVANT)
                : one.lines().stream()
                        .filter(line -> line.staffKind() == wanted)
                        .findFirst()
                        .orElseGet(() -> Establishment.Line.none(wanted));
    }

    private List<StaffKind> kinds() {
        StaffKind wanted = kind;
        return wanted == null ? Staffing.kinds() : List.of(wanted);
    }

    public List<View> getViews() {
        return List.of(View.values());
    }

    /** The address of the same figures as a sheet. */
    public String getSheet() {
        StaffKind wanted = kind;
        return (view == View.CASCADE
                        ? "/staffing/quotas.xlsx?levels=" + levels + "&unit="
                        : "/staffing/quota-table.xlsx?unit=")
                + unit + "&year=" + getYear() + (wanted == null ? "" : "&kind=" + wanted);
    }

    public LocalDate getDay() {
        return years.dayOf(year);
    }

    public Integer getYear() {
        return getDay().getYear();
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    /** The years to choose from, the newest first. */
    public Collection<Integer> getYears() {
        return years.all().descendingSet();
    }

    public String getUnitName() {
        Long chosen = unit;
        return chosen == null
                ? ""
                : visibility.on(getDay()).tree().find(chosen).map(UnitOn::name).orElse("");
    }

    /** The header of the remainder: the unit looked at itself. */
    public @Nullable Row getHead() {
        return rows.isEmpty() ? null : rows.getFirst();
    }

    public List<QuotaTable.Row> getTable() {
        return table;
    }

    public View getView() {
        return view;
    }

    public void setView(@Nullable View view) {
        this.view = view == null ? View.CASCADE : view;
    }

    public int getLevels() {
        return levels;
    }

    public void setLevels(int levels) {
        this.levels = Math.clamp(levels, 1, MOST_LEVELS);
    }

    public List<Integer> getLevelChoice() {
        return IntStream.rangeClosed(1, MOST_LEVELS).boxed().toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** How many findings there are beyond those shown. */
    public int getMore() {
        return more;
    }

    public boolean isOfficer() {
        return unit != null && current.has(Role.OFFICER);
    }

    public List<StaffKind> getKinds() {
        return Staffing.kinds();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }
}
