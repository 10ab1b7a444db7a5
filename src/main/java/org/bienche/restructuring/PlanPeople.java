package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.PassingRows;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.UnitFlow;
import org.jspecify.annotations.Nullable;

/** The people of a plan: who moves from where to where, who will wait, who leaves. Of a plan carried out, as it came to pass. */
@ApplicationScoped
@Transactional
public class PlanPeople {

    @Inject
    private PlanDesk desk;

    /**
     * One page of people, in the order of their ids.
     *
     * @param unitId the former unit whose people are meant; null for all
     * @param after the last id of the page before
     */
    public List<PassingPerson> list(long id, PassingGroup group, @Nullable Long unitId, long after, int limit) {
        PlanView plan = desk.see(id).view();
        Passage passage = desk.passage(plan);
        Tree then = passage.after();
        return desk.database(connection -> rows(connection, plan, passage).list(group, unitId, after, limit)).stream()
                .map(found -> named(found, passage.before(), then))
                .toList();
    }

    private static PassingPerson named(PassingRows.Found found, Tree before, Tree after) {
        Long to = found.to();
        return new PassingPerson(
                found.personId(),
                found.number(),
                found.fullName(),
                found.position(),
                found.staffKind(),
                before.find(found.from()).map(UnitOn::name).orElse(""),
                to == null ? null : after.find(to).map(UnitOn::name).orElse(""),
                found.outcome(),
                found.decided());
    }

    /** How many people each group has. */
    public Map<PassingGroup, Long> counts(long id) {
        PlanView plan = desk.see(id).view();
        Passage passage = desk.passage(plan);
        return desk.database(connection -> rows(connection, plan, passage).counts());
    }

    /** The units of the new organization, with what each comes from and how many people that had and it will have. */
    public List<UnitFlow> byUnit(long id) {
        PlanView plan = desk.see(id).view();
        Passage passage = desk.passage(plan);
        Map<Long, Long> before = new HashMap<>();
        Map<Long, Long> after = new HashMap<>();
        desk.database(connection -> {
            rows(connection, plan, passage).flows((from, to, people) -> {
                before.merge(from, people, Long::sum);
                if (to != null) {
                    after.merge(to, people, Long::sum);
                }
            });
            return id;
        });
        return UnitFlow.of(passage, before, after);
    }

    private static PassingRows rows(Connection connection, PlanView plan, Passage passage) throws SQLException {
        return plan.executedIn() == null
                ? PassingRows.foreseen(
                        connection, plan.id(), plan.effectiveOn(), RestructuringPlans.pathsOf(passage), passage)
                : PassingRows.carriedOut(connection, plan.id(), plan.effectiveOn());
    }
}
