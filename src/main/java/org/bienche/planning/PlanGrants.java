package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.Meanwhile;
import org.bienche.staffing.GrantedQuotas;
import org.bienche.staffing.Quota;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;

/** What is granted of a plan's year beside the plan, and granting what the plan comes to. */
@ApplicationScoped
class PlanGrants {

    @Inject
    private GrantedQuotas quotas;

    @Inject
    private Staffing staffing;

    /** What was granted since the figures were taken; nothing once the plan itself was granted. */
    List<Regranted> since(StaffingPlan plan) {
        return plan.state() == PlanState.ASSIGNED
                ? List.of()
                : Meanwhile.of(plan, quotas.of(plan.unitId(), plan.year()));
    }

    /** @throws Conflict where anything was granted since the figures were taken */
    void requireNone(StaffingPlan plan) {
        require(plan, quotas.of(plan.unitId(), plan.year()));
    }

    /**
     * Grants what the plan comes to; what it leaves as it is, is not granted anew.
     *
     * @throws Conflict where anything was granted since the figures were taken
     */
    void assign(long recording, StaffingPlan plan) {
        Map<StaffKind, Quota> held = quotas.held(plan.unitId(), plan.year());
        require(plan, held);
        for (PlanLine line : plan.used()) {
            if (!Meanwhile.keeps(line, held.get(line.kind()))) {
                staffing.assign(
                        recording,
                        new Quota(plan.unitId(), plan.year(), line.kind(), line.number(), line.settledBy())
                                .dividedAt(line.fromRevenue().number()));
            }
        }
    }

    private static void require(StaffingPlan plan, Map<StaffKind, Quota> now) {
        List<Regranted> since = Meanwhile.of(plan, now);
        if (!since.isEmpty()) {
            throw new Conflict(plan.state().isOpen() ? "planning.regranted.open" : "planning.regranted.filed")
                    .with(since.stream()
                            .map(one -> new Problem.Error(
                                    "/lines/" + one.kind() + "/granted",
                                    one.key(),
                                    one.args().toArray()))
                            .toList());
        }
    }
}
