package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bienche.operations.Subject;
import org.bienche.restructuring.entity.Plans;

/** The plan that is carried out or taken back. */
@ApplicationScoped
public class PlanSubject implements Subject {

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Override
    public String type() {
        return PlanReview.SUBJECT;
    }

    @Override
    public boolean isSeen(long id) {
        return plans.byId(id).filter(plan -> desk.sees(plan.view())).isPresent();
    }
}
