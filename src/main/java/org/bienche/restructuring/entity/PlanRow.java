package org.bienche.restructuring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.PlanState;
import org.bienche.restructuring.PlanView;
import org.bienche.texts.Conflict;
import org.jspecify.annotations.Nullable;

/** A plan as stored. Its states follow one another in one order only. */
@Entity
@Table(name = "restructuring_plan")
public class PlanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title = "";

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "effective_on")
    private LocalDate effectiveOn = LocalDate.MIN;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "created_by")
    private String createdBy = "";

    @Column(name = "created_at")
    private LocalDateTime createdAt = LocalDateTime.MIN;

    private @Nullable String number;
    private @Nullable String issuer;
    private @Nullable String signer;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    private @Nullable String digest;

    @Column(name = "operation_id")
    private @Nullable Long operationId;

    @Column(name = "executed_in")
    private @Nullable Long executedIn;

    private @Nullable String result;

    @Column(name = "undo_decision_id")
    private @Nullable Long undoDecisionId;

    @Column(name = "undone_in")
    private @Nullable Long undoneIn;

    @Version
    private long version;

    protected PlanRow() {}

    public PlanRow(String title, long unitId, LocalDate effectiveOn, String createdBy, LocalDateTime createdAt) {
        this.title = title;
        this.unitId = unitId;
        this.effectiveOn = effectiveOn;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public PlanView view() {
        return new PlanView(
                id(),
                title,
                unitId,
                effectiveOn,
                state,
                createdBy,
                createdAt,
                new DecisionDraft(number, issuer, signer, signedOn),
                decisionId,
                digest,
                operationId,
                executedIn,
                result,
                undoDecisionId,
                version);
    }

    public @Nullable Long undoneIn() {
        return undoneIn;
    }

    /** Its lines or head are about to change: only an open plan's may. The lock on the plan has counted it as a change already. */
    public void touch() {
        require(PlanState.DRAFT, PlanState.RETURNED);
    }

    public void write(String newTitle, DecisionDraft draft) {
        require(PlanState.DRAFT, PlanState.RETURNED);
        title = newTitle;
        number = draft.number();
        issuer = draft.issuer();
        signer = draft.signer();
        signedOn = draft.signedOn();
    }

    public void submitted(String ofLines) {
        require(PlanState.DRAFT, PlanState.RETURNED);
        state = PlanState.SUBMITTED;
        digest = ofLines;
    }

    public void returned() {
        require(PlanState.SUBMITTED);
        state = PlanState.RETURNED;
        digest = null;
    }

    public void approved(long underDecision) {
        require(PlanState.SUBMITTED);
        state = PlanState.APPROVED;
        decisionId = underDecision;
    }

    /** Claims the plan for being carried out; a claim whose work broke off may be claimed again. */
    public void claimed(long byOperation) {
        require(PlanState.APPROVED, PlanState.EXECUTING);
        state = PlanState.EXECUTING;
        operationId = byOperation;
    }

    public void released() {
        require(PlanState.EXECUTING);
        state = PlanState.APPROVED;
    }

    public void executed(long recording, String outcome) {
        require(PlanState.EXECUTING);
        state = PlanState.EXECUTED;
        executedIn = recording;
        result = outcome;
    }

    public void undoing(long byOperation) {
        require(PlanState.EXECUTED);
        operationId = byOperation;
    }

    public void undone(long underDecision, long recording) {
        require(PlanState.EXECUTED);
        state = PlanState.UNDONE;
        undoDecisionId = underDecision;
        undoneIn = recording;
    }

    private void require(PlanState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Conflict("restructuring.plan.state." + state.name());
        }
    }
}
