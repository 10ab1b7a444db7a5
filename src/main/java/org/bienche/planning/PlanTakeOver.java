package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bienche.audit.Trail;
import org.bienche.planning.rules.TakeOver;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/** The front door to a superior's plan as it is made up of the plans that were filed with it. */
@ApplicationScoped
@Transactional
public class PlanTakeOver {

    @Inject
    private PlanScope scope;

    @Inject
    private Plans plans;

    @Inject
    private Trail trail;

    /** What the plan has taken over. */
    public List<PlanSource> taken(long id) {
        StaffingPlan plan = scope.seen(id);
        return scope.read(rows -> rows.sources().of(id, plan.edition()));
    }

    /** What the plans filed with the unit for the same year offer now. */
    public List<PlanSource> offered(long id) {
        return offered(scope.seen(id));
    }

    private List<PlanSource> offered(StaffingPlan plan) {
        return TakeOver.offered(scope.read(
                rows -> rows.where("p.superior_id = ? AND p.year = ?", List.of(plan.unitId(), plan.year()))));
    }

    /**
     * Asks for what the plans filed with the unit come to, and keeps them as its sources in place of those that it had.
     *
     * @param version the one that the caller saw
     * @throws Problem where no plan was filed
     * @throws Conflict where the plan is made up of the same already
     */
    public void take(long id, long version) {
        StaffingPlan plan = plans.open(id, version);
        List<PlanSource> sources = offered(plan);
        if (sources.isEmpty()) {
            throw new Problem("planning.take.none");
        }
        long many = sources.stream().map(PlanSource::planId).distinct().count();
        String reason = Texts.get(Language.VI, "planning.take.reason", many);
        List<PlanLine> lines = TakeOver.lines(plan.lines(), sources, reason);
        if (lines.equals(plan.lines())
                && sources.equals(scope.read(rows -> rows.sources().of(id, plan.edition())))) {
            throw new Conflict("planning.take.same");
        }
        scope.read(rows -> {
            rows.sources().write(id, plan.edition(), sources);
            rows.parts().write(id, plan.edition(), lines);
            rows.note(id, plan.note());
            return id;
        });
        trail.append(scope.me(), "planning.taken.over", "staffing-plan:" + id, plan.unitId(), many + " plans");
    }
}
