package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Decided;
import org.bienche.audit.Trail;
import org.bienche.organization.Visibility;
import org.bienche.payroll.entity.FrozenRows;
import org.bienche.payroll.entity.Sql;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door to the signatures under a run: submitted by an officer, approved or returned by a leader who is somebody else, closed
 * when the money is paid.
 *
 * <p>What is signed is the digest of the rows; each step refuses a run whose rows are no longer those.
 */
@ApplicationScoped
@Transactional
public class PayrollSigning {

    @Inject
    private Payroll payroll;

    @Inject
    private RunScope scope;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Approvals approvals;

    @Inject
    private Trail trail;

    /** What became of a run before the leaders, the newest word. */
    public Optional<Approval> approval(PayrollRun run) {
        return approvals.current(Payroll.SUBJECT, run.id());
    }

    /** The runs that wait for the caller's signature. */
    public List<PayrollRun> waiting() {
        return payroll.runs(new RunQuery(null, RunState.SUBMITTED, null, RunQuery.MOST)).stream()
                .filter(this::mayDecide)
                .toList();
    }

    private boolean mayDecide(PayrollRun run) {
        return visibility.on(run.month().atDay(1), Role.LEADER).sees(run.unitId())
                && approval(run)
                        .filter(one -> !one.submittedBy().equals(scope.actor()))
                        .isPresent();
    }

    /**
     * Puts a run before the leaders of its unit.
     *
     * @throws Conflict where somebody could not be paid and is not settled, or nothing is computed
     */
    public void submit(long runId) {
        current.require(Role.OFFICER);
        PayrollRun run = scope.lock(runId, Role.OFFICER);
        if (!run.state().isSubmittable() || run.digest().isEmpty()) {
            throw new Conflict("payroll.run.not.computed");
        }
        if (run.exceptions() > 0) {
            throw new Conflict("payroll.run.exceptions", run.exceptions());
        }
        if (run.sums().people() == 0) {
            throw new Conflict("payroll.run.empty");
        }
        refuseChangedRows(run);
        long approval = approvals.submit(Payroll.SUBJECT, runId, run.unitId(), summary(run), run.digest());
        scope.write(rows -> rows.submit(runId, approval, scope.now()));
    }

    /** One line for the leader: what it is and what it costs. */
    private String summary(PayrollRun run) {
        return Texts.get(
                Language.VI,
                "payroll.summary",
                run.month(),
                payroll.unit(run).name(),
                run.sums().people(),
                run.sums().net(),
                run.sums().cost());
    }

    /** Approves a run that was submitted by somebody else. */
    public void approve(long runId, @Nullable String comment) {
        approvals.approve(waiting(runId), comment);
    }

    /** Sends a run back with a reason. */
    public void sendBack(long runId, String reason) {
        approvals.sendBack(waiting(runId), reason);
    }

    private long waiting(long runId) {
        current.require(Role.LEADER);
        PayrollRun run = scope.lock(runId, Role.LEADER);
        Long approval = run.approvalId();
        if (run.state() != RunState.SUBMITTED || approval == null) {
            throw new Conflict("payroll.run.not.submitted");
        }
        return approval;
    }

    /** The leader's word, in the leader's transaction; it is refused where the rows are no longer those submitted. */
    void decided(@Observes Decided decided) {
        if (!decided.concerns(Payroll.SUBJECT)) {
            return;
        }
        PayrollRun run = scope.lock(decided.approval().subjectId(), Role.LEADER);
        if (decided.state() == Approval.State.APPROVED) {
            if (!run.digest().equals(decided.approval().digest())) {
                throw new Conflict("payroll.run.not.as.submitted");
            }
            refuseChangedRows(run);
            scope.write(rows -> rows.approve(run.id(), scope.now()));
        } else if (decided.state() == Approval.State.RETURNED) {
            String reason = decided.comment();
            scope.write(rows -> rows.sendBack(run.id(), reason == null ? "" : reason));
        }
    }

    /** Closes an approved month: the money is paid. */
    public void close(long runId) {
        current.require(Role.OFFICER, Role.LEADER);
        PayrollRun run = scope.lock(runId, null);
        if (run.state() != RunState.APPROVED) {
            throw new Conflict("payroll.run.not.approved");
        }
        refuseChangedRows(run);
        scope.write(rows -> rows.close(runId, scope.now()));
        trail.append(scope.actor(), "payroll.closed", RunScope.subject(runId), run.unitId(), "digest " + run.digest());
    }

    private void refuseChangedRows(PayrollRun run) {
        List<Integer> changed = Sql.with(scope.database(), connection -> new FrozenRows(connection).changedChunks(run));
        if (!changed.isEmpty()) {
            throw new Conflict("payroll.run.rows.changed", changed.size());
        }
    }
}
