package org.bienche.approvals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Lent;
import org.bienche.access.Reach;
import org.bienche.access.Role;
import org.bienche.approvals.entity.ApprovalRow;
import org.bienche.approvals.entity.ApprovalRows;
import org.bienche.audit.Trail;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;

/** What every step with something that waits begins and ends with. */
@Dependent
class Deciding {

    @Inject
    private ApprovalRows rows;

    @Inject
    private CurrentCaller current;

    @Inject
    private Reach reach;

    @Inject
    private Trail trail;

    /** What waits, held until this transaction ends. */
    ApprovalRow waiting(long id) {
        ApprovalRow row = rows.lock(id).orElseThrow(() -> new NotFound("approvals.unknown"));
        if (row.approval().state() != Approval.State.WAITING) {
            throw new Conflict("approvals.decided.already");
        }
        return row;
    }

    Caller leader() {
        Caller leader = current.caller();
        if (!leader.has(Role.LEADER)) {
            throw new Forbidden("approvals.leader.only");
        }
        return leader;
    }

    /** In whose place somebody decides for a unit: nobody's where their own leadership reaches it. */
    List<String> lenders(Caller leader, long unitId) {
        if (reach.reaches(leader.ownUnits(Role.LEADER), unitId)) {
            return List.of();
        }
        return leader.lent().stream()
                .filter(one -> reach.reaches(Set.of(one.grant().unitId()), unitId))
                .map(Lent::by)
                .distinct()
                .sorted()
                .toList();
    }

    void write(Caller who, String what, Approval approval, String more) {
        trail.append(
                who.username(),
                "approvals." + what,
                approval.subjectType() + ":" + approval.subjectId(),
                approval.unitId(),
                "digest " + approval.digest() + more);
    }
}
