package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.norms.StaffSize;
import org.bienche.norms.UnitNorms;
import org.bienche.organization.Organization;

/** The numbers that the norms name for a plan's unit. */
@ApplicationScoped
public class PlanNorms {

    @Inject
    private UnitNorms norms;

    @Inject
    private Organization organization;

    /** On the day of the plan's figures; none where the unit was not there, or the law names none. */
    public List<StaffSize> of(StaffingPlan plan) {
        return organization.tree(plan.figuresOn()).find(plan.unitId()).isEmpty()
                ? List.of()
                : norms.sizes(plan.unitId(), plan.figuresOn());
    }
}
