package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.bienche.access.Role;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.texts.Conflict;

/** Starts carrying a plan out, or undoing it: once, however often it is asked for. */
@ApplicationScoped
@Transactional
public class Execution {

    @Inject
    private PlanDesk desk;

    @Inject
    private Operations operations;

    @Inject
    private CarryingOut carryingOut;

    @Inject
    private TakingBack takingBack;

    @Inject
    private Claims claims;

    /**
     * Carries an approved plan out in the background.
     *
     * @return the number of the operation; of the one that did or does it, where it was begun before
     */
    public long execute(long id) {
        PlanRow row = desk.hold(id, Role.OFFICER, Role.LEADER);
        PlanView plan = row.view();
        Long begun = plan.operationId();
        if (begun != null && (plan.state() == PlanState.EXECUTED || isRunning(plan))) {
            return begun;
        }
        if (plan.state() != PlanState.APPROVED && plan.state() != PlanState.EXECUTING) {
            throw new Conflict("restructuring.plan.state." + plan.state().name());
        }
        long operation = operations.start("restructuring.execute", "restructuring:" + id, progress -> {
            try {
                return carryingOut.execute(id, progress);
            } catch (RuntimeException | Error e) {
                release(id, e);
                throw e;
            }
        });
        row.claimed(operation);
        return operation;
    }

    /** A plan that cannot be released, since the database is away, can be carried out again all the same. */
    private void release(long id, Throwable cause) {
        try {
            claims.release(id);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private boolean isRunning(PlanView plan) {
        return plan.state() == PlanState.EXECUTING
                && operations
                        .newest("restructuring:" + plan.id())
                        .filter(one -> !one.state().isOver())
                        .isPresent();
    }

    /** What undoing a plan would bring back and what stands in its way. */
    public Undoing undoing(long id) {
        PlanView plan = desk.see(id).view();
        if (plan.state() != PlanState.EXECUTED) {
            throw new Conflict("restructuring.plan.state." + plan.state().name());
        }
        return takingBack.look(plan);
    }

    /** The same for a page, which may have been begun before somebody undid the plan: then nothing would come back. */
    public Undoing undoingNow(long id) {
        PlanView plan = desk.see(id).view();
        return plan.state() == PlanState.EXECUTED ? takingBack.look(plan) : new Undoing(Map.of(), Map.of());
    }

    /**
     * Undoes a plan under another decision, in the background.
     *
     * @throws Conflict where something recorded since stands in the way
     */
    public long undo(long id, DecisionDraft decision) {
        PlanRow row = desk.hold(id, Role.OFFICER, Role.LEADER);
        PlanView plan = row.view();
        Long begun = plan.operationId();
        if (begun != null && plan.state() == PlanState.UNDONE) {
            return begun;
        }
        if (!undoing(id).isPossible()) {
            throw new Conflict("restructuring.undo.obstacles");
        }
        long operation = operations.start(
                "restructuring.undo", "restructuring:" + id, progress -> takingBack.undo(id, decision, progress));
        row.undoing(operation);
        return operation;
    }

    /** The newest operation on a plan. */
    public Optional<Operation> operation(long id) {
        PlanView seen = desk.see(id).view();
        return operations.newest("restructuring:" + seen.id());
    }
}
