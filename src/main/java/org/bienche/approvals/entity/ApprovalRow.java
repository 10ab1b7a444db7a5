package org.bienche.approvals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.bienche.approvals.Approval;
import org.jspecify.annotations.Nullable;

/** An approval as stored. */
@Entity
@Table(name = "approval")
public class ApprovalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "subject_type")
    private String subjectType = "";

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "unit_id")
    private long unitId;

    private String summary = "";
    private String digest = "";

    @Enumerated(EnumType.STRING)
    private Approval.State state = Approval.State.WAITING;

    @Column(name = "submitted_by")
    private String submittedBy = "";

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt = LocalDateTime.MIN;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable LocalDateTime decidedAt;

    private @Nullable String comment;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "handed_by")
    private @Nullable String handedBy;

    @Column(name = "handed_to")
    private @Nullable String handedTo;

    @Version
    private long version;

    protected ApprovalRow() {}

    public ApprovalRow(Approval submitted) {
        subjectType = submitted.subjectType();
        subjectId = submitted.subjectId();
        unitId = submitted.unitId();
        summary = submitted.summary();
        digest = submitted.digest();
        submittedBy = submitted.submittedBy();
        submittedAt = submitted.submittedAt();
    }

    /** Hands it to another leader, or takes it back where both are null. */
    public void hand(@Nullable String by, @Nullable String to) {
        handedBy = by;
        handedTo = to;
    }

    /**
     * Decides it.
     *
     * @param inPlaceOf the leader whose substitute decides; null where a leader decides
     */
    public void decide(
            Approval.State outcome, String by, @Nullable String inPlaceOf, LocalDateTime at, @Nullable String why) {
        state = outcome;
        decidedBy = by;
        decidedFor = inPlaceOf;
        decidedAt = at;
        comment = why;
    }

    public Approval approval() {
        return new Approval(
                id == null ? 0 : id,
                subjectType,
                subjectId,
                unitId,
                summary,
                digest,
                state,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                comment,
                decidedFor,
                handedBy,
                handedTo);
    }
}
