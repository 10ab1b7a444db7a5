package org.bienche.restructuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.audit.Invariant;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;

/** FROZEN for plans: the lines of an approved plan are, bit for bit, those that the leader approved. */
@Dependent
public class FrozenInvariant implements Invariant {

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Approvals approvals;

    @Override
    public String id() {
        return "FROZEN";
    }

    @Override
    public Result check() {
        List<PlanView> frozen = plans
                .inState(List.of(PlanState.APPROVED, PlanState.EXECUTING, PlanState.EXECUTED, PlanState.UNDONE))
                .stream()
                .map(PlanRow::view)
                .toList();
        return Result.of(
                frozen.size(),
                frozen.stream()
                        .filter(plan -> !isAsApproved(plan))
                        .map(plan -> "Plan " + plan.id() + " is not what was approved")
                        .toList());
    }

    private boolean isAsApproved(PlanView plan) {
        String digest = desk.lines(plan).digest();
        return digest.equals(plan.digest())
                && approvals
                        .current(PlanReview.SUBJECT, plan.id())
                        .filter(one -> one.state() == Approval.State.APPROVED
                                && one.digest().equals(digest))
                        .isPresent();
    }
}
