package org.bienche.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bienche.access.Accounts;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Delegation;
import org.bienche.access.Reach;
import org.bienche.access.Role;
import org.bienche.approvals.entity.ApprovalRow;
import org.bienche.approvals.rules.TwoPersons;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The front door to handing what waits to another leader, and taking it back. */
@ApplicationScoped
@Transactional
public class Handing {

    @Inject
    private Deciding deciding;

    @Inject
    private CurrentCaller current;

    @Inject
    private Accounts accounts;

    @Inject
    private Reach reach;

    /**
     * Hands what waits to another leader of its unit, who alone decides then; the leader who handed it may take it back.
     *
     * @param to a username
     * @throws Problem where that account may not decide it
     */
    public void hand(long id, String to) {
        ApprovalRow row = deciding.waiting(id);
        Approval approval = row.approval();
        Caller leader = deciding.leader();
        refuseForeignHand(approval, leader);
        Caller other = accounts.byUsername(to)
                .filter(one -> one.has(Role.LEADER) && !one.username().equals(leader.username()))
                .filter(one -> reach.reaches(one.units(Role.LEADER), approval.unitId()))
                .orElseThrow(() -> refusal("approvals.hand.unknown"));
        if (TwoPersons.objection(approval, other, deciding.lenders(other, approval.unitId()))
                .filter(key -> !"approvals.handed".equals(key))
                .isPresent()) {
            throw refusal("approvals.hand.submitter");
        }
        row.hand(leader.username(), other.username());
        deciding.write(leader, "handed", approval, " to " + other.username());
    }

    /** To whom the caller can hand what waits: other leaders of its unit, but who submitted it. */
    public List<Delegation.Person> othersFor(Approval waiting) {
        String me = current.caller().username();
        return accounts.holding(Role.LEADER).stream()
                .filter(one -> !one.username().equals(me) && !one.username().equals(waiting.submittedBy()))
                .filter(one -> reach.reaches(one.units(Role.LEADER), waiting.unitId()))
                .map(one -> new Delegation.Person(one.username(), one.displayName()))
                .toList();
    }

    /** Takes back what the caller handed to another leader. */
    public void takeBack(long id) {
        ApprovalRow row = deciding.waiting(id);
        Approval approval = row.approval();
        Caller leader = deciding.leader();
        if (!leader.username().equals(approval.handedBy())) {
            throw new NotFound("approvals.unknown");
        }
        row.hand(null, null);
        deciding.write(leader, "taken.back", approval, "");
    }

    private static void refuseForeignHand(Approval approval, Caller leader) {
        boolean mine = approval.handedTo() == null
                || leader.username().equals(approval.handedTo())
                || leader.username().equals(approval.handedBy());
        if (!mine) {
            throw new Forbidden("approvals.handed");
        }
    }

    private static Problem refusal(String key) {
        return new Problem(key).with(new Problem.Error("/to", key));
    }
}
