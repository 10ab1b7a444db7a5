package org.bienche.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        List<StaffingPlan> returned = returned();
        List<StaffingPlan> frozen = scope.read(rows -> rows.where(
                "p.state IN (?, ?, ?)",
                List.of(PlanState.SUBMITTED.name(), PlanState.APPRAISED.name(), PlanState.ASSIGNED.name())));
        Map<Long, String> found = digests.of(frozen);
        Stream<String> changed = frozen.stream()
                .filter(plan -> !plan.digest().equals(found.get(plan.id())) || !isAsApproved(plan))
                .map(plan -> "Staffing plan " + plan.id() + " is not what was filed and approved");
        Stream<String> rewritten = returned.stream()
                .filter(plan -> !plan.digest().equals(digests.of(plan)))
                .map(plan -> "Edition " + plan.edition() + " of staffing plan " + plan.id() + " is not what was filed");
        return Result.of(
                frozen.size() + returned.size(),
                Stream.concat(changed, rewritten).toList());
    }

    /** Editions that were returned, as they are stored. */
    private List<StaffingPlan> returned() {
        return scope.read(rows -> {
            List<StaffingPlan> editions = new ArrayList<>();
            for (StaffingPlan kept : rows.editions().all()) {
                editions.add(kept.with(rows.parts().lines(kept.id(), kept.edition())));
            }
            return editions;
        });
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
