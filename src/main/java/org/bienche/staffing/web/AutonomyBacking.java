package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.Autonomies;
import org.bienche.staffing.AutonomyChange;
import org.bienche.staffing.AutonomyChange.Done;
import org.bienche.staffing.AutonomyChange.Preview;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A unit of another group of autonomy: tried first, then carried out; what was carried out can be undone. */
@Named
@ViewScoped
public class AutonomyBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Autonomies autonomies;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private FundingGroup group = FundingGroup.G2;
    private @Nullable LocalDate on;
    private @Nullable Integer number;
    private @Nullable Integer fromRevenue;
    private @Nullable LocalDate surplusUntil;
    private @Nullable Long undo;
    private final Trial<Preview> trial = new Trial<>();
    private transient @Nullable List<Line> lines;

    /** A change that stands. */
    public record Line(Done done, String unit, @Nullable Decision decision) {}

    /** One figure before and after. */
    public record Figure(
            String key, @Nullable Integer before, @Nullable Integer after) {}

    public void load() {
        if (on == null) {
            on = asOf.date();
        }
    }

    /** Works the change out, and remembers what was seen. */
    public void look() {
        trial.look(preview());
    }

    public String carryOut() {
        autonomies.carryOut(change(), trial.decision().text(), trial.mark());
        return "/staffing/autonomy.xhtml?faces-redirect=true&done=staffing.done.autonomy";
    }

    public String undo() {
        Long which = undo;
        if (which != null) {
            autonomies.undo(which, trial.decision().text());
        }
        return "/staffing/autonomy.xhtml?faces-redirect=true&done=staffing.done.autonomy.undone";
    }

    private AutonomyChange change() {
        Long chosen = unit;
        LocalDate day = on;
        if (chosen == null || day == null) {
            throw new Problem("staffing.autonomy.missing");
        }
        return new AutonomyChange(chosen, group, day, number, fromRevenue, surplusUntil);
    }

    public @Nullable Preview getPreview() {
        return trial.seen(this::preview);
    }

    private Preview preview() {
        return autonomies.preview(change());
    }

    public @Nullable String getObjection() {
        return trial.objection(this::preview, language.get());
    }

    /** The quota and the people on each side. */
    public List<Figure> getFigures() {
        Preview found = getPreview();
        if (found == null) {
            return List.of();
        }
        return List.of(
                new Figure("staffing.quota", part(found.before(), QuotaPart.ALL), part(found.after(), QuotaPart.ALL)),
                new Figure(
                        "staffing.paid.STATE",
                        part(found.before(), QuotaPart.STATE),
                        part(found.after(), QuotaPart.STATE)),
                new Figure(
                        "staffing.paid.REVENUE",
                        part(found.before(), QuotaPart.REVENUE),
                        part(found.after(), QuotaPart.REVENUE)),
                new Figure("staffing.present", found.present(), found.present()),
                new Figure("staffing.autonomy.present", found.fromRevenueBefore(), found.fromRevenueAfter()),
                new Figure("staffing.autonomy.left", found.leftBefore(), found.leftAfter()));
    }

    private static @Nullable Integer part(@Nullable Quota quota, QuotaPart part) {
        return quota == null || (part != QuotaPart.ALL && !quota.isDivided()) ? null : Integer.valueOf(quota.of(part));
    }

    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            List<Done> found = autonomies.done();
            Map<Long, Decision> by =
                    decisions.byIds(found.stream().map(Done::decisionId).collect(Collectors.toSet()));
            known = found.stream()
                    .map(one -> new Line(one, unitName(one.unitId()), by.get(one.decisionId())))
                    .toList();
            lines = known;
        }
        return known;
    }

    /** The change that is to be undone; null where none is chosen. */
    public @Nullable Line getUndone() {
        Long which = undo;
        return which == null
                ? null
                : getLines().stream()
                        .filter(line -> line.done().id() == which)
                        .findFirst()
                        .orElse(null);
    }

    private String unitName(long id) {
        return organization.tree(asOf.date()).find(id).map(UnitOn::name).orElse("–");
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public List<FundingGroup> getGroups() {
        return Arrays.stream(FundingGroup.values())
                .filter(one -> one != FundingGroup.STATE)
                .toList();
    }

    public DecisionForm getDecision() {
        return trial.decision();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public FundingGroup getGroup() {
        return group;
    }

    public void setGroup(FundingGroup group) {
        this.group = group;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable Integer getFromRevenue() {
        return fromRevenue;
    }

    public void setFromRevenue(@Nullable Integer fromRevenue) {
        this.fromRevenue = fromRevenue;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public @Nullable Long getUndo() {
        return undo;
    }

    public void setUndo(@Nullable Long undo) {
        this.undo = undo;
    }
}
