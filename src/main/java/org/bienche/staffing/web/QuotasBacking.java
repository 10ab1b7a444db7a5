package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Staffing;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What a unit and the units below it were granted, and who is there. */
@Named
@RequestScoped
public class QuotasBacking {

    /** So many findings are read on a page; those of a unit below stand on its own. */
    private static final int SHOWN = 50;

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable StaffKind kind;
    private List<Row> rows = List.of();
    private List<Finding> findings = List.of();
    private int more;

    /** One unit in the cascade. */
    public record Row(UnitOn unit, boolean top, Establishment.Line line) {}

    /** A finding as a sentence. */
    public record Finding(
            Establishment.Severity severity,
            String text,
            @Nullable Object deadline) {}

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unit = scope.require(chosen).id();
        List<Row> found = new ArrayList<>();
        List<Establishment> cascade = staffing.cascade(chosen, asOf.date());
        for (Establishment one : cascade) {
            found.add(new Row(scope.tree().node(one.unitId()), one.unitId() == chosen, line(one)));
        }
        rows = found;
        List<Establishment.Finding> all = cascade.getFirst().findings();
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
