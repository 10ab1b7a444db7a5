package org.bienche.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.audit.Invariant;

/** FROZEN for staffing plans: what was filed is what is stored, and what was assigned is what a leader approved. */
@Dependent
public class FrozenPlans implements Invariant {

    @Inject
    private PlanScope scope;

    @Inject
    private PlanDigest digests;

    @Inject
    private Approvals approvals;

    @Override
    public String id() {
        return "FROZEN";
    }

    @Override
    public Result check() {
        List<StaffingPlan> frozen = scope.read(rows -> rows.where(
                "p.state IN (?, ?, ?)",
                List.of(PlanState.SUBMITTED.name(), PlanState.APPRAISED.name(), PlanState.ASSIGNED.name())));
        Map<Long, String> found = digests.of(frozen);
        return Result.of(
                frozen.size(),
                frozen.stream()
                        .filter(plan -> !plan.digest().equals(found.get(plan.id())) || !isAsApproved(plan))
                        .map(plan -> "Staffing plan " + plan.id() + " is not what was filed and approved")
                        .toList());
    }

    private boolean isAsApproved(StaffingPlan plan) {
        return plan.state() != PlanState.ASSIGNED
                || approvals
                        .current(PlanSigning.SUBJECT, plan.id())
                        .filter(one -> one.state() == Approval.State.APPROVED
                                && one.digest().equals(PlanSigning.signed(plan)))
                        .isPresent();
    }
}
