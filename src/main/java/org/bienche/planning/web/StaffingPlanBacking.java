package org.bienche.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.approvals.AnswerForm;
import org.bienche.decisions.DecisionForm;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanSigning;
import org.bienche.planning.Plans;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;

/** One plan: its lines, and what the person at hand may do with it now. What was typed stays where a change is refused. */
@Named
@ViewScoped
public class StaffingPlanBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Plans plans;

    @Inject
    private PlanSigning signing;

    @Inject
    private PlanBeside beside;

    @Inject
    private PlanPaperForm papers;

    @Inject
    private PositionsForm positions;

    @Inject
    private SourcesTable sources;

    private long id;
    private long version;
    private List<LineForm> lines = List.of();
    private String note = "";
    private final AnswerForm answer = new AnswerForm();
    private final DecisionForm decision = new DecisionForm();
    private transient @Nullable StaffingPlan found;

    public void load() {
        StaffingPlan plan = plans.get(id);
        found = plan;
        version = plan.version();
        note = plan.note();
        lines = plan.lines().stream().map(LineForm::new).toList();
        positions.load(id);
    }

    public StaffingPlan getPlan() {
        StaffingPlan known = found;
        if (known == null) {
            known = plans.get(id);
            found = known;
        }
        return known;
    }

    /** What stands beside the lines. */
    public PlanBeside getBeside() {
        return beside;
    }

    /** The files of its dossier. */
    public PlanPaperForm getPapers() {
        return papers;
    }

    public String addPaper() throws IOException {
        return papers.add(id, version);
    }

    public String removePaper(long which) {
        return papers.remove(id, version, which);
    }

    /** What it needs position by position. */
    public PositionsForm getPositions() {
        return positions;
    }

    public String beginPositions() {
        positions.begin(id, version);
        return done("positions");
    }

    public String savePositions() {
        positions.save(id, version);
        return done("positions");
    }

    public String dropPosition(long position, StaffKind kind) {
        positions.drop(id, version, position, kind);
        return done("positions");
    }

    /** What it takes over of the plans below. */
    public SourcesTable getSources() {
        return sources;
    }

    public String takeOver() {
        sources.take(id, version);
        return done("taken");
    }

    public boolean isToAsk() {
        return plans.mayAsk(getPlan());
    }

    public boolean isToAppraise() {
        return signing.mayAppraise(getPlan());
    }

    public boolean isToDecide() {
        return signing.mayDecide(getPlan());
    }

    /** The approval that waits, to hand it to somebody else; 0 where none does. */
    public long getWaiting() {
        var waiting = signing.approval(getPlan());
        return waiting == null ? 0 : waiting.id();
    }

    public String save() {
        ask();
        return done("asked");
    }

    /** Saves what was typed, then files it. */
    public String submit() {
        ask();
        plans.submit(id, version);
        return done(plans.headDecides(plans.get(id)) ? "put.before.head" : "submitted");
    }

    private void ask() {
        plans.ask(id, version, lines.stream().map(LineForm::wish).toList(), note);
        version++;
    }

    /** Takes the figures of today in. */
    public String refresh() {
        plans.refresh(id, version);
        return done("refreshed");
    }

    public String appraise() {
        signing.appraise(id, version, lines.stream().collect(Collectors.toMap(LineForm::getKind, LineForm::appraisal)));
        return done("appraised");
    }

    public String approve() {
        signing.approve(id, version, decision.text(), answer.said());
        return done("approved");
    }

    public String sendBack() {
        signing.sendBack(id, version, answer.getReason());
        return done("returned");
    }

    private String done(String what) {
        return "/planning/staffing-plan.xhtml?faces-redirect=true&id=" + id + "&done=planning.done." + what;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
