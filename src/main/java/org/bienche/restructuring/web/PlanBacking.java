package org.bienche.restructuring.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.operations.Operation;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.Execution;
import org.bienche.restructuring.Finding;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.PlanOutline;
import org.bienche.restructuring.PlanReview;
import org.bienche.restructuring.PlanState;
import org.bienche.restructuring.PlanView;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.Simulation;
import org.bienche.restructuring.Simulations;
import org.bienche.restructuring.Undoing;
import org.bienche.restructuring.UnitWish;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** One plan: before and after, its units, what is to be settled, its signing and carrying out. */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private transient RestructuringPlans plans;

    @Inject
    private transient Simulations simulations;

    @Inject
    private transient PlanReview review;

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
    private transient @Nullable PlanView plan;
    private transient @Nullable PlanOutline outline;
    private transient @Nullable Simulation simulation;
    private @Nullable Long target;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable UnitKind kind;
    private @Nullable Long parent;
    private @Nullable String number;
    private @Nullable String issuer;
    private @Nullable String signer;
    private @Nullable LocalDate signedOn;
    private @Nullable String comment;
    private @Nullable String reason;

    public void load() {
        DecisionDraft draft = getPlan().draft();
        number = draft.number();
        issuer = draft.issuer();
        signer = draft.signer();
        signedOn = draft.signedOn();
    }

    public PlanView getPlan() {
        PlanView known = plan;
        if (known == null) {
            known = plans.get(id);
            plan = known;
        }
        return known;
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

    public String getScope() {
        return getOutline().before().find(getPlan().unitId()).map(UnitOn::name).orElse("");
    }

    /** The levels that either side has units of. */
    public List<Level> getLevels() {
        return Arrays.stream(Level.values())
                .filter(level -> getSimulation().before().units(level)
                                + getSimulation().after().units(level)
                        > 0)
                .toList();
    }

    public int before(Level level) {
        return getSimulation().before().units(level);
    }

    public int after(Level level) {
        return getSimulation().after().units(level);
    }

    public BigDecimal fall(long before, long after) {
        return Simulation.fallPercent(before, after);
    }

    public String sentence(Finding finding) {
        return language.text(finding.key(), finding.args().toArray());
    }

    public List<Map.Entry<PlacementOutcome, Integer>> getOutcomes() {
        return getSimulation().outcomes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The former units looked at: those below the one chosen, or the roots. */
    public List<UnitOn> getFormer() {
        Long at = focus;
        return at == null ? getOutline().roots() : getOutline().before().children(at);
    }

    /** The units afterwards that are looked at. */
    public List<UnitOn> getLatter() {
        Long at = focusAfter;
        return at == null ? getOutline().tops() : getOutline().after().children(at);
    }

    public @Nullable SuccessionKind fate(long unit) {
        return getOutline().fate(unit).orElse(null);
    }

    public String heirs(long unit) {
        return String.join(
                ", ", getOutline().heirs(unit).stream().map(UnitOn::name).toList());
    }

    public String sources(long unit) {
        return String.join(
                ", ",
                getOutline().sources(unit).stream()
                        .map(source -> source.unit().name())
                        .toList());
    }

    public @Nullable Long getFormerParent() {
        return focus == null ? null : getOutline().before().node(focus).parentId();
    }

    public List<UnitKind> getKinds() {
        return Arrays.stream(UnitKind.values())
                .filter(one -> one != UnitKind.COUNTRY)
                .toList();
    }

    /** Where bodies may be settled: the units of the plan that stand afterwards, provinces and communes first. */
    public List<UnitOn> getParents() {
        PlanOutline all = getOutline();
        return all.tops().stream()
                .flatMap(top -> all.after().subtree(top.id()).stream())
                .filter(unit -> unit.kind().level() != Level.BODY)
                .toList();
    }

    public String merge() {
        Long into = target;
        plans.merge(
                id, chosen(), into == null ? new UnitWish(null, code, name, kind, parent) : UnitWish.existing(into));
        return back("units", "restructuring.done.changed");
    }

    /** The units ticked in a table, whose boxes are plain ones. */
    private static List<Long> chosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }

    public String dissolve() {
        plans.dissolve(id, chosen());
        return back("units", "restructuring.done.changed");
    }

    public String forget() {
        plans.forget(id, chosen());
        return back("units", "restructuring.done.changed");
    }

    public String settle() {
        plans.settle(id, chosen(), parent == null ? 0 : parent);
        return back("settle", "restructuring.done.settled");
    }

    public String write() {
        plans.write(id, getPlan().title(), new DecisionDraft(number, issuer, signer, signedOn));
        return back("sign", "restructuring.done.changed");
    }

    public String submit() {
        review.submit(id);
        return back("sign", "restructuring.done.submitted");
    }

    public String approve() {
        review.approve(id, comment == null ? "" : comment);
        return back("sign", "restructuring.done.approved");
    }

    public String sendBack() {
        review.sendBack(id, reason == null ? "" : reason);
        return back("sign", "restructuring.done.returned");
    }

    public String execute() {
        execution.execute(id);
        return back("sign", null);
    }

    public String undo() {
        execution.undo(id, DecisionDraft.EMPTY);
        return back("sign", null);
    }

    private String back(String toTab, @Nullable String done) {
        return "/restructuring/plan.xhtml?faces-redirect=true&id=" + id + "&tab=" + toTab
                + (done == null ? "" : "&done=" + done);
    }

    public boolean isEditable() {
        return getPlan().state().isOpen() && current.has(Role.OFFICER);
    }

    public boolean isDecidable() {
        return getPlan().state() == PlanState.SUBMITTED && current.has(Role.LEADER);
    }

    public boolean isExecutable() {
        boolean ready = getPlan().state() == PlanState.APPROVED
                || (getPlan().state() == PlanState.EXECUTING && getRunning() == null);
        return ready && current.has(Role.OFFICER, Role.LEADER);
    }

    public boolean isUndoable() {
        return getPlan().state() == PlanState.EXECUTED && current.has(Role.OFFICER, Role.LEADER);
    }

    public Undoing getUndoing() {
        return execution.undoing(id);
    }

    public List<Map.Entry<String, Long>> entries(Map<String, Long> counts) {
        return List.copyOf(counts.entrySet());
    }

    /** The operation at work on the plan; null where none is. */
    public @Nullable Long getRunning() {
        return execution
                .operation(id)
                .filter(operation -> !operation.state().isOver())
                .map(Operation::id)
                .orElse(null);
    }

    /** Why the leader returned it; null where it was not. */
    public @Nullable String getReturned() {
        Optional<Approval> last = review.approval(id);
        return getPlan().state() == PlanState.RETURNED
                ? last.map(Approval::comment).orElse("")
                : null;
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

    public @Nullable Long getFocus() {
        return focus;
    }

    public void setFocus(@Nullable Long focus) {
        this.focus = focus;
    }

    public @Nullable Long getFocusAfter() {
        return focusAfter;
    }

    public void setFocusAfter(@Nullable Long focusAfter) {
        this.focusAfter = focusAfter;
    }

    public @Nullable Long getTarget() {
        return target;
    }

    public void setTarget(@Nullable Long target) {
        this.target = target;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UnitKind getKind() {
        return kind;
    }

    public void setKind(@Nullable UnitKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable String getSigner() {
        return signer;
    }

    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
