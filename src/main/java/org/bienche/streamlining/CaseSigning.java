package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Decided;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.texts.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The front door to what leaders say of a case: an officer submits it, a leader of its unit who is somebody else approves or returns it.
 *
 * <p>What is signed is the digest of the proposal. Wherever the leader decides, here or on the page of everything that waits, the case
 * follows in the same transaction.
 */
@ApplicationScoped
@Transactional
public class CaseSigning {

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private Approvals approvals;

    /** Puts a case before the leaders of its unit. */
    public void submit(long id) {
        CaseRow row = scope.held(id, Role.OFFICER);
        CaseScope.require(row.state().isDraft());
        row.become(CaseState.SUBMITTED);
        StreamliningCase found = row.found();
        approvals.submit(Cases.SUBJECT, id, found.subject().unitId(), found.summary(), found.digest());
    }

    /** Approves as a leader of the unit who did not submit. */
    public void approve(long id, @Nullable String comment) {
        approvals.approve(waiting(id), comment);
    }

    /** Returns with a reason. */
    public void sendBack(long id, String reason) {
        approvals.sendBack(waiting(id), reason);
    }

    private long waiting(long id) {
        CaseRow row = scope.held(id, Role.LEADER);
        CaseScope.require(row.state() == CaseState.SUBMITTED);
        return approvals.current(Cases.SUBJECT, id).map(Approval::id).orElseThrow(CaseScope::unknown);
    }

    void decided(@Observes Decided decided) {
        if (!decided.concerns(Cases.SUBJECT)) {
            return;
        }
        CaseRow row = rows.lock(decided.approval().subjectId()).orElseThrow(CaseScope::unknown);
        CaseScope.require(row.state() == CaseState.SUBMITTED);
        if (!row.isIntact() || !row.found().digest().equals(decided.approval().digest())) {
            throw new Conflict("streamlining.case.not.intact");
        }
        row.become(decided.state() == Approval.State.APPROVED ? CaseState.APPROVED : CaseState.RETURNED);
    }
}
