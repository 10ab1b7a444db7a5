package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.audit.Trail;
import org.bienche.planning.rules.PositionCheck;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.Posts;
import org.bienche.texts.Problem;

/** The front door to the part of a plan that goes position by position: how many are needed beside who is there. */
@ApplicationScoped
@Transactional
public class PlanPositions {

    @Inject
    private Plans plans;

    @Inject
    private PlanScope scope;

    @Inject
    private Posts posts;

    @Inject
    private JobPositions catalogue;

    @Inject
    private Trail trail;

    /** Of the last edition; none where the plan does without. */
    public List<PlanPosition> of(long id) {
        StaffingPlan plan = scope.seen(id);
        return scope.read(rows -> rows.positions().of(id, plan.edition()));
    }

    /** The catalogue, to name positions by. */
    public Map<Long, JobPosition> catalogue() {
        return catalogue.byId();
    }

    /** Begins with the posts of the unit as they are today, needing as many as are approved or there. */
    public void begin(long id, long version) {
        StaffingPlan plan = plans.open(id, version);
        write(plan, there(plan));
    }

    /**
     * Sets what is needed; positions that are not named are left out.
     *
     * @throws Problem for numbers that cannot be, and for a position that is there twice or not in the catalogue
     */
    public void need(long id, long version, List<Need> needs) {
        StaffingPlan plan = plans.open(id, version);
        Plans.refuse(PositionCheck.needs(needs));
        List<PlanPosition> there = there(plan);
        List<PlanPosition> wanted = new ArrayList<>();
        for (Need need : needs) {
            catalogue.get(need.positionId());
            wanted.add(there.stream()
                    .filter(one -> one.positionId() == need.positionId() && one.kind() == need.kind())
                    .findFirst()
                    .orElseGet(() -> new PlanPosition(need.positionId(), need.kind(), null, 0, 0, ""))
                    .needing(need.needed(), need.note()));
        }
        write(plan, wanted);
    }

    private void write(StaffingPlan plan, List<PlanPosition> positions) {
        scope.read(rows -> {
            rows.positions().write(plan.id(), plan.edition(), positions);
            rows.note(plan.id(), plan.note());
            return plan;
        });
        int needed = positions.stream().mapToInt(PlanPosition::needed).sum();
        trail.append(
                scope.me(),
                "planning.positions",
                "staffing-plan:" + plan.id(),
                plan.unitId(),
                positions.size() + " positions, " + needed + " needed");
    }

    private List<PlanPosition> there(StaffingPlan plan) {
        List<PlanPosition> there = new ArrayList<>();
        posts.totals(posts.under(plan.unitId(), scope.today()))
                .forEach((key, tally) -> there.add(position(key, tally)));
        return there;
    }

    private static PlanPosition position(PostKey key, Tally tally) {
        int present = tally.inMainPosts();
        int approved = Objects.requireNonNullElse(tally.approved(), 0);
        return new PlanPosition(
                key.jobPositionId(), key.staffKind(), tally.approved(), present, Math.max(approved, present), "");
    }
}
