package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;

/** Gives a plan back that was claimed for being carried out and could not be. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Claims {

    @Inject
    private Plans plans;

    public void release(long planId) {
        plans.lock(planId)
                .filter(plan -> plan.view().state() == PlanState.EXECUTING)
                .ifPresent(PlanRow::released);
    }
}
