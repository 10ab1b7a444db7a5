package org.bienche.restructuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Database;
import org.bienche.audit.Trail;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.Visibility;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.PlanLines;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;

/** What every front door of this feature needs: a plan as far as the caller may see or change it, and its lines. */
@Dependent
public class PlanDesk {

    @Inject
    private Database database;

    @Inject
    private Plans plans;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    <T> T database(Database.Work<T> work) {
        return database.over("Restructuring plans", work);
    }

    boolean sees(PlanView plan) {
        return visibility.on(plan.dayBefore()).sees(plan.unitId());
    }

    PlanRow see(long id) {
        return visible(plans.byId(id).orElseThrow(PlanDesk::unknown));
    }

    /** The plan held for a change that its state allows or not, by somebody with one of the roles in its unit. */
    PlanRow hold(long id, Role... roles) {
        PlanRow plan = visible(plans.lock(id).orElseThrow(PlanDesk::unknown));
        current.require(roles);
        LocalDate day = plan.view().dayBefore();
        for (Role role : roles) {
            if (current.has(role) && visibility.on(day, role).sees(plan.view().unitId())) {
                return plan;
            }
        }
        throw new Forbidden("restructuring.scope");
    }

    private PlanRow visible(PlanRow plan) {
        if (!sees(plan.view())) {
            throw unknown();
        }
        return plan;
    }

    static NotFound unknown() {
        return new NotFound("restructuring.plan.unknown");
    }

    PlanLines lines(PlanView plan) {
        return database(connection -> new LineRows(connection).load(plan.id(), plan.effectiveOn()));
    }

    void store(PlanRow row, PlanLines lines) {
        database(connection -> {
            new LineRows(connection).replace(row.id(), lines);
            return row.id();
        });
    }

    void note(PlanRow row, String action, String detail) {
        trail.append(
                current.caller().username(),
                action,
                "restructuring:" + row.id(),
                row.view().unitId(),
                detail);
    }

    /** The plan over the organization of its day, as it would be without it; of one that was carried out, as it was known before. */
    Passage passage(PlanView plan) {
        Long executed = plan.executedIn();
        Tree without = executed == null
                ? organization.tree(plan.effectiveOn())
                : organization.tree(plan.effectiveOn(), executed - 1);
        return new Passage(without, lines(plan));
    }
}
