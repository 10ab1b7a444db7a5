package org.bienche.streamlining.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bienche.streamlining.StreamliningCase.Course;
import org.jspecify.annotations.Nullable;

/** Who did what when with a case, as stored beside it. */
@Embeddable
public class CaseCourse {

    @Column(name = "proposed_by")
    private String proposedBy = "";

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt = LocalDateTime.MIN;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    @Column(name = "departed_by")
    private @Nullable String departedBy;

    @Column(name = "departed_at")
    private @Nullable LocalDateTime departedAt;

    @Column(name = "quota_cut")
    private int quotaCut;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "paid_by")
    private @Nullable String paidBy;

    protected CaseCourse() {}

    CaseCourse(String by, LocalDateTime at) {
        proposedBy = by;
        proposedAt = at;
    }

    /** Somebody who had left before this program; nobody says by whose hand, and a quota was cut for each. */
    void takeOver(long decision) {
        decisionId = decision;
        quotaCut = 1;
    }

    void depart(long decision, int cut, String by, LocalDateTime at) {
        decisionId = decision;
        quotaCut = cut;
        departedBy = by;
        departedAt = at;
    }

    void pay(LocalDate on, String by) {
        paidOn = on;
        paidBy = by;
    }

    boolean isPaid() {
        return paidOn != null;
    }

    Course found() {
        return new Course(proposedBy, proposedAt, decisionId, departedBy, departedAt, quotaCut, paidOn, paidBy);
    }
}
