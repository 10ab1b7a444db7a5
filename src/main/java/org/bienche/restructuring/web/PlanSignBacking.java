package org.bienche.restructuring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.AnswerForm;
import org.bienche.approvals.Approval;
import org.bienche.operations.Operation;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.Execution;
import org.bienche.restructuring.PlanReview;
import org.bienche.restructuring.PlanState;
import org.bienche.restructuring.Previews;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.Undoing;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** A plan is submitted, decided by somebody else, carried out and, where nothing stands in the way, undone. */
@Named
@ViewScoped
public class PlanSignBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TAB = "sign";

    @Inject
    private transient RestructuringPlans plans;

    @Inject
    private transient PlanReview review;

    @Inject
    private transient Previews previews;

    @Inject
    private transient Execution execution;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private PlanBacking plan;

    private @Nullable String number;
    private @Nullable String issuer;
    private @Nullable String signer;
    private @Nullable LocalDate signedOn;
    private final AnswerForm answer = new AnswerForm();
    private transient @Nullable Undoing undoing;

    /** An undoing is under a decision of its own: its fields begin empty. */
    @PostConstruct
    void begin() {
        boolean open = plan.getPlan().state().isOpen();
        DecisionDraft draft = open ? plan.getPlan().draft() : DecisionDraft.EMPTY;
        number = draft.number();
        issuer = draft.issuer();
        signer = draft.signer();
        signedOn = draft.signedOn();
    }

    public String write() {
        plans.write(plan.getId(), plan.getPlan().title(), draft());
        return plan.address(TAB, "restructuring.done.changed");
    }

    /** Also keeps what was typed of the decision. */
    public String submit() {
        if (previews.isLong(plan.getId())) {
            previews.submit(plan.getId(), draft());
            return plan.address(TAB, null);
        }
        review.submit(plan.getId(), draft());
        return plan.address(TAB, "restructuring.done.submitted");
    }

    private DecisionDraft draft() {
        return new DecisionDraft(number, issuer, signer, signedOn);
    }

    public String approve() {
        review.approve(plan.getId(), answer.getComment());
        return plan.address(TAB, "restructuring.done.approved");
    }

    public String sendBack() {
        review.sendBack(plan.getId(), answer.getReason());
        return plan.address(TAB, "restructuring.done.returned");
    }

    public String execute() {
        execution.execute(plan.getId());
        return plan.address(TAB, null);
    }

    public String undo() {
        execution.undo(plan.getId(), draft());
        return plan.address(TAB, null);
    }

    public boolean isDecidable() {
        return state() == PlanState.SUBMITTED && current.has(Role.LEADER);
    }

    public boolean isExecutable() {
        boolean ready = state() == PlanState.APPROVED || (state() == PlanState.EXECUTING && getRunning() == null);
        return ready && current.has(Role.OFFICER, Role.LEADER);
    }

    /** Carried out, nothing at work on it, and the person may undo it. */
    public boolean isUndoable() {
        return state() == PlanState.EXECUTED && getRunning() == null && current.has(Role.OFFICER, Role.LEADER);
    }

    private PlanState state() {
        return plan.getPlan().state();
    }

    private Undoing undoing() {
        Undoing known = undoing;
        if (known == null) {
            known = isUndoable() ? execution.undoingNow(plan.getId()) : new Undoing(Map.of(), Map.of());
            undoing = known;
        }
        return known;
    }

    public List<Map.Entry<String, Long>> getBack() {
        return List.copyOf(undoing().back().entrySet());
    }

    public List<Map.Entry<String, Long>> getObstacles() {
        return List.copyOf(undoing().obstacles().entrySet());
    }

    /** The operation at work on the plan; null where none is. */
    public @Nullable Long getRunning() {
        Operation operation = plan.operation();
        return operation == null || operation.state().isOver() ? null : Long.valueOf(operation.id());
    }

    /** Why the last operation on the plan failed; null where it did not. */
    public @Nullable String getFailed() {
        Operation operation = plan.operation();
        if (operation == null || operation.state() != Operation.State.FAILED || state() == PlanState.UNDONE) {
            return null;
        }
        return operation.message(language.get());
    }

    /** Why the last submission in the background was refused; null where it was not, or something was done since. */
    public @Nullable String getRefused() {
        return state().isOpen()
                ? previews.newest(plan.getId())
                        .filter(operation -> operation.state() == Operation.State.FAILED)
                        .map(operation -> operation.message(language.get()))
                        .orElse(null)
                : null;
    }

    /** What was submitted last, and what became of it; null where nothing was. */
    public @Nullable Approval getApproval() {
        return review.approval(plan.getId()).orElse(null);
    }

    /** Why the leader returned it; null where it was not. */
    public @Nullable String getReturned() {
        Optional<Approval> last = review.approval(plan.getId());
        return state() == PlanState.RETURNED ? last.map(Approval::comment).orElse("") : null;
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

    public AnswerForm getAnswer() {
        return answer;
    }
}
