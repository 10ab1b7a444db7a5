package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanDeadlines;
import org.bienche.planning.PlanFilter;
import org.bienche.planning.PlanState;
import org.bienche.planning.Plans;
import org.bienche.planning.StaffingPlan;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The plans that a person sees, and how far they have come. */
@Named
@RequestScoped
public class StaffingPlansBacking {

    private static final int PAGE = 50;

    @Inject
    private PlanBoard board;

    @Inject
    private Plans plans;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Integer year;
    private @Nullable PlanState state;
    private @Nullable Long unit;
    private @Nullable Long superior;
    private @Nullable StaffKind kind;
    private @Nullable Long after;
    private @Nullable Long drawnUnit;
    private @Nullable Integer drawnYear;
    private @Nullable List<StaffingPlan> found;

    private List<StaffingPlan> found() {
        List<StaffingPlan> known = found;
        if (known == null) {
            known = board.list(filter(state), after, PAGE + 1);
            found = known;
        }
        return known;
    }

    private PlanFilter filter(@Nullable PlanState of) {
        return new PlanFilter(year, of, unit, superior, kind);
    }

    /** The same page with what was chosen in its address. */
    public String find() {
        return "/planning/staffing-plans.xhtml?faces-redirect=true" + param("year", year) + param("state", state)
                + param("unit", unit) + param("superior", superior) + param("kind", kind);
    }

    private static String param(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    public List<StaffingPlan> getItems() {
        return found().stream().limit(PAGE).toList();
    }

    public @Nullable Long getNext() {
        return found().size() > PAGE ? getItems().getLast().id() : null;
    }

    public long count(PlanState of) {
        return board.count(filter(of));
    }

    public String unitName(long id) {
        return organization.tree(asOf.today()).find(id).map(UnitOn::name).orElse("–");
    }

    public List<PlanState> getStates() {
        return Arrays.asList(PlanState.values());
    }

    /** The filing deadlines of the plans at hand: those of the year that was chosen, else of next year. */
    public List<PlanDeadlines.Deadline> getDeadlines() {
        return deadlines.of(planYear());
    }

    /** By when they are appraised. */
    public PlanDeadlines.Deadline getAppraisal() {
        return deadlines.appraisal(planYear());
    }

    /** By when the year before theirs is reported. */
    public PlanDeadlines.Deadline getReport() {
        return deadlines.report(planYear());
    }

    public int getReportedYear() {
        return planYear() - 1;
    }

    private int planYear() {
        return year == null ? nextYear() : year;
    }

    private int nextYear() {
        return asOf.today().getYear() + 1;
    }

    public boolean isDrawing() {
        return current.has(Role.OFFICER, Role.DEPARTMENT);
    }

    public String drawUp() {
        Long chosen = drawnUnit;
        Integer of = drawnYear;
        if (chosen == null || of == null) {
            throw new Problem("texts.input.wrong", 1);
        }
        return "/planning/staffing-plan.xhtml?faces-redirect=true&id=" + plans.drawUp(chosen, of)
                + "&done=planning.done.drawn";
    }

    public boolean isFiltered() {
        return year != null || state != null || unit != null || kind != null;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable PlanState getState() {
        return state;
    }

    public void setState(@Nullable PlanState state) {
        this.state = state;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getSuperior() {
        return superior;
    }

    public void setSuperior(@Nullable Long superior) {
        this.superior = superior;
    }

    /** By whose deadline the plans are filed. */
    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }

    public List<StaffKind> getKinds() {
        return List.of(StaffKind.CIVIL_SERVANT, StaffKind.PUBLIC_EMPLOYEE);
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }

    public @Nullable Long getDrawnUnit() {
        return drawnUnit == null ? unit : drawnUnit;
    }

    public void setDrawnUnit(@Nullable Long drawnUnit) {
        this.drawnUnit = drawnUnit;
    }

    public @Nullable Integer getDrawnYear() {
        return drawnYear == null ? Integer.valueOf(nextYear()) : drawnYear;
    }

    public void setDrawnYear(@Nullable Integer drawnYear) {
        this.drawnYear = drawnYear;
    }
}
