package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.norms.StaffSize;
import org.bienche.norms.UnitNorms;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
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

    /** For units of a day right below one: what the law names for each, and what its work takes. */
    Map<Long, PlanMeasure> below(long unit, LocalDate on) {
        Tree tree = organization.tree(on);
        Set<Long> told = workloads.demands(unit, on).keySet();
        Map<Long, PlanMeasure> measures = new HashMap<>();
        for (UnitOn child : tree.children(unit)) {
            boolean tells = tree.subtree(child.id()).stream().anyMatch(each -> told.contains(each.id()));
            Demand work = tells ? workloads.of(child.id(), on).orElse(null) : null;
            measures.put(child.id(), new PlanMeasure(norms.sizes(child.id(), on), work));
        }
        return measures;
    }

    /** What the work told last takes by the day of the plan's figures; empty where nobody told any. */
    public Optional<Demand> work(StaffingPlan plan) {
        return organization.tree(plan.figuresOn()).find(plan.unitId()).isEmpty()
                ? Optional.empty()
                : workloads.of(plan.unitId(), plan.figuresOn());
    }
}
