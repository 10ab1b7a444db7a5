package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.operations.Operation;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.Comparison;
import org.bienche.restructuring.Execution;
import org.bienche.restructuring.Finding;
import org.bienche.restructuring.PassingGroup;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.PlanOutline;
import org.bienche.restructuring.PlanView;
import org.bienche.restructuring.Previews;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.Severity;
import org.bienche.restructuring.Simulation;
import org.bienche.restructuring.Simulations;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** One plan, what it would change, and which of its tabs is open. */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private transient RestructuringPlans plans;

    @Inject
    private transient Simulations simulations;

    @Inject
    private transient Previews previews;

    @Inject
    private transient Execution execution;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient CurrentLanguage language;

    private long id;
    private String tab = "overview";
    private @Nullable Long focus;
    private @Nullable Long focusAfter;
    private @Nullable String group;
    private @Nullable Long after;
    private transient @Nullable PlanView plan;
    private transient @Nullable Operation operation;
    private transient @Nullable PlanOutline outline;
    private transient @Nullable Simulation simulation;
    private transient @Nullable Long working;

    /** Where a tab is; what happened is told there. */
    String address(String toTab, @Nullable String done) {
        return "/restructuring/plan.xhtml?faces-redirect=true&id=" + id + "&tab=" + toTab
                + (done == null ? "" : "&done=" + done);
    }

    public PlanView getPlan() {
        PlanView known = plan;
        if (known == null) {
            operation = execution.operation(id).orElse(null);
            known = plans.get(id);
            plan = known;
        }
        return known;
    }

    /** The last work on the plan, looked at before the plan is: where it is over, the plan shows what it did. */
    @Nullable
    Operation operation() {
        getPlan();
        return operation;
    }

    public PlanOutline getOutline() {
        PlanOutline known = outline;
        if (known == null) {
            known = plans.outline(id);
            outline = known;
        }
        return known;
    }

    public Simulation getSimulation() {
        Simulation known = simulation;
        if (known == null) {
            known = simulations.of(id);
            simulation = known;
        }
        return known;
    }

    /** The operation that works out what the open tab shows; null where everything is known. */
    public @Nullable Long getWorking() {
        Long known = working;
        if (known == null && simulation == null && isSimulated()) {
            Long running = previews.running(id).orElse(null);
            known = running == null ? begun() : running;
            working = known;
        }
        return known;
    }

    private @Nullable Long begun() {
        simulation = previews.ready(id).orElse(null);
        return simulation == null ? Long.valueOf(previews.begin(id)) : null;
    }

    private boolean isSimulated() {
        return tab.equals("overview") || (tab.equals("sign") && isEditable());
    }

    public boolean isEditable() {
        return getPlan().state().isOpen() && current.has(Role.OFFICER);
    }

    public String getScope() {
        return getOutline().before().find(getPlan().unitId()).map(UnitOn::name).orElse("");
    }

    public List<Comparison.Line> getLines() {
        return Comparison.of(getSimulation()).lines();
    }

    /** The tab that lists what a line counts. */
    public String tab(Comparison.Line line) {
        return line.section() == Comparison.Section.UNITS ? "units" : "people";
    }

    public List<Map.Entry<PlacementOutcome, Integer>> getOutcomes() {
        return getSimulation().outcomes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The list behind the number of an outcome. */
    public PassingGroup group(PlacementOutcome outcome) {
        return switch (outcome) {
            case PLACED -> PassingGroup.PLACED;
            case WAITING -> PassingGroup.WAITING;
            case TRANSFERRED_OUT, STREAMLINED, RETIRED, LEFT -> PassingGroup.LEAVING;
        };
    }

    /** What must be mended before the plan can be submitted. */
    public List<Finding> getBlocking() {
        return isEditable()
                ? getSimulation().findings().stream()
                        .filter(finding -> finding.severity() == Severity.MUST_FIX)
                        .toList()
                : List.of();
    }

    public String sentence(Finding finding) {
        return language.text(finding.key(), finding.args().toArray());
    }

    /** The tab on which a finding is mended or looked at; null where none is nearer than this one. */
    public @Nullable String where(Finding finding) {
        String to = switch (finding.key()) {
            case "restructuring.finding.unsettled" -> "settle";
            case "restructuring.finding.waiting",
                    "restructuring.finding.placed.strangers",
                    "restructuring.finding.losing.post" -> "people";
            default -> finding.units().isEmpty() ? null : "units";
        };
        return to == null ? null : "/restructuring/plan.xhtml?id=" + id + "&tab=" + to;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab == null ? "overview" : tab;
    }

    /** The former unit that is looked into. */
    public @Nullable Long getFocus() {
        return focus;
    }

    public void setFocus(@Nullable Long focus) {
        this.focus = focus;
    }

    /** The former unit as a part of an address; nothing where none is looked into. */
    public String getFocusAddress() {
        return focus == null ? "" : "&focus=" + focus;
    }

    /** The later unit that is looked into. */
    public @Nullable Long getFocusAfter() {
        return focusAfter;
    }

    public void setFocusAfter(@Nullable Long focusAfter) {
        this.focusAfter = focusAfter;
    }

    /** Which people are looked at. */
    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    /** The last person of the page before. */
    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}
