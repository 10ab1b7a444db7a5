package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bienche.norms.StaffSize;
import org.bienche.norms.UnitNorms;
import org.bienche.organization.Organization;
import org.bienche.workload.Demand;
import org.bienche.workload.Workloads;

/** The numbers that the norms name for a plan's unit, and what its work takes. */
@ApplicationScoped
public class PlanNorms {

    @Inject
    private UnitNorms norms;

    @Inject
    private Organization organization;

    @Inject
    private Workloads workloads;

    /** On the day of the plan's figures; none where the unit was not there, or the law names none. */
    public List<StaffSize> of(StaffingPlan plan) {
        return organization.tree(plan.figuresOn()).find(plan.unitId()).isEmpty()
                ? List.of()
                : norms.sizes(plan.unitId(), plan.figuresOn());
    }

    /** What the work told last takes by the day of the plan's figures; empty where nobody told any. */
    public Optional<Demand> work(StaffingPlan plan) {
        return organization.tree(plan.figuresOn()).find(plan.unitId()).isEmpty()
                ? Optional.empty()
                : workloads.of(plan.unitId(), plan.figuresOn());
    }
}
