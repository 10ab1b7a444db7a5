package org.bienche.approvals.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.bienche.approvals.Approval;

/** Approvals in the database. */
@Dependent
public class ApprovalRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public ApprovalRow add(ApprovalRow row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    public Optional<ApprovalRow> byId(long id) {
        return Optional.ofNullable(entities.find(ApprovalRow.class, id));
    }

    /** The approval, held until the transaction ends: of two leaders who sign at once one wins. */
    public Optional<ApprovalRow> lock(long id) {
        return Optional.ofNullable(entities.find(ApprovalRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<ApprovalRow> of(String subjectType, long subjectId) {
        return entities.createQuery(
                        "SELECT a FROM ApprovalRow a WHERE a.subjectType = :type AND a.subjectId = :id ORDER BY a.id DESC",
                        ApprovalRow.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .getResultList();
    }

    public List<ApprovalRow> waiting() {
        return entities.createQuery(
                        "SELECT a FROM ApprovalRow a WHERE a.state = :state ORDER BY a.submittedAt", ApprovalRow.class)
                .setParameter("state", Approval.State.WAITING)
                .getResultList();
    }
}
