package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Decided;
import org.bienche.audit.Trail;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.Pay;
import org.bienche.payroll.entity.ExceptionRows;
import org.bienche.payroll.entity.FrozenRows;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.ScopeRows;
import org.bienche.payroll.entity.ScopeRows.Overlap;
import org.bienche.payroll.entity.Sql;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door to payroll runs: from the officer's first click to the closed month.
 *
 * <p>A run is seen by who sees its unit on the first of its month; for everybody else it does not exist. Officers compute, submit and
 * close, a leader other than the submitter approves or returns. What was approved never changes again.
 */
@ApplicationScoped
@Transactional
public class Payroll {

    /** The subject of approvals, operations and the trail. */
    public static final String SUBJECT = "payroll-run";

    private static final int LONGEST_REASON = 500;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Operations operations;

    @Inject
    private Approvals approvals;

    @Inject
    private Computation computation;

    @Inject
    private Pay pay;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * The run of a month and unit, made where there is none yet.
     *
     * @throws Conflict where another run of the month pays a part of the unit already
     * @throws Problem for a month without law, or one that lies ahead
     */
    public PayrollRun create(YearMonth month, long unitId) {
        current.require(Role.OFFICER);
        UnitOn unit = inMonth(month, unitId, Role.OFFICER);
        if (month.isAfter(YearMonth.now(clock).plusMonths(1))) {
            throw new Problem("payroll.month.ahead", month)
                    .with(new Problem.Error("/month", "payroll.month.ahead", month));
        }
        pay.law(month);
        Optional<PayrollRun> existing = rows(rows -> rows.find(month, unitId));
        return existing.orElseGet(() -> add(month, unit));
    }

    private PayrollRun add(YearMonth month, UnitOn unit) {
        long id = Sql.with(database, connection -> {
            ScopeRows scope = new ScopeRows(connection);
            Overlap overlap = scope.overlap(month, unit.id()).orElse(null);
            if (overlap != null) {
                throw overlap(month, overlap);
            }
            long run = new PayrollRunRows(connection).add(month, unit.id(), actor(), now());
            scope.take(run, month, unit.id());
            return run;
        });
        trail.append(actor(), "payroll.created", SUBJECT + ":" + id, unit.id(), "month " + month);
        return run(id);
    }

    /** Names the units only as far as the caller may see them. */
    private Conflict overlap(YearMonth month, Overlap overlap) {
        return new Conflict(
                "payroll.run.overlap", month, name(month, overlap.runUnitId()), name(month, overlap.unitId()));
    }

    private String name(YearMonth month, long unitId) {
        return seen(month, unitId).map(UnitOn::name).orElse("–");
    }

    /** A run; {@link NotFound} outside the caller's scope. */
    public PayrollRun run(long id) {
        return rows(rows -> rows.find(id))
                .filter(run -> seen(run.month(), run.unitId()).isPresent())
                .orElseThrow(Payroll::unknown);
    }

    /** The runs that the caller sees, newest month first; a month's runs by the units that are seen on its first day. */
    public List<PayrollRun> runs(RunQuery query) {
        List<PayrollRun> found = new ArrayList<>();
        for (YearMonth month : rows(PayrollRunRows::months)) {
            if (found.size() < query.limit() && query.reaches(month)) {
                Scope scope = visibility.on(month.atDay(1));
                int more = query.limit() - found.size();
                found.addAll(rows(rows -> rows.list(month, scope, query.state(), query.before(month), more)));
            }
        }
        return found;
    }

    /** The run's unit as it is in the run's month. */
    public UnitOn unit(PayrollRun run) {
        return seen(run.month(), run.unitId()).orElseThrow(Payroll::unknown);
    }

    /**
     * Computes a run, or goes on with an interrupted computation; returns the operation. Asking twice starts it once.
     *
     * @throws Conflict for a run that lies before a leader or was approved
     */
    public long compute(long runId) {
        current.require(Role.OFFICER);
        PayrollRun run = lock(runId, Role.OFFICER);
        refuseFrozen(run);
        Optional<Operation> under =
                operations.newest(subject(runId)).filter(one -> !one.state().isOver());
        if (under.isPresent()) {
            return under.get().id();
        }
        String actor = actor();
        long operation = operations.start(
                "payroll.compute", subject(runId), progress -> computation.compute(runId, actor, progress));
        write(rows -> rows.operation(runId, operation));
        return operation;
    }

    /** The newest computation of a run. */
    public Optional<Operation> operation(PayrollRun run) {
        return operations.newest(subject(run.id()));
    }

    /** What became of a run before the leaders, the newest word. */
    public Optional<Approval> approval(PayrollRun run) {
        return approvals.current(SUBJECT, run.id());
    }

    /** The runs that wait for the caller's signature. */
    public List<PayrollRun> waiting() {
        return runs(new RunQuery(null, RunState.SUBMITTED, null, RunQuery.MOST)).stream()
                .filter(this::mayDecide)
                .toList();
    }

    private boolean mayDecide(PayrollRun run) {
        return visibility.on(run.month().atDay(1), Role.LEADER).sees(run.unitId())
                && approval(run)
                        .filter(one -> !one.submittedBy().equals(actor()))
                        .isPresent();
    }

    /** Leaves a person who cannot be paid out of this month, for a reason that stays on record. */
    public void leaveOut(long runId, long personId, String reason) {
        current.require(Role.OFFICER);
        PayrollRun run = lock(runId, Role.OFFICER);
        refuseFrozen(run);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Problem("payroll.reason.missing").with(new Problem.Error("/reason", "payroll.reason.missing"));
        }
        boolean settled = Sql.with(
                database,
                connection -> new ExceptionRows(connection).leaveOut(runId, personId, actor(), reason.strip()));
        if (!settled) {
            throw new NotFound("payroll.exception.unknown");
        }
        trail.append(
                actor(),
                "payroll.left.out",
                subject(runId),
                run.unitId(),
                "person " + personId + ": " + reason.strip());
    }

    /** Throws away a run that was not approved, and gives its month and units free. */
    public void discard(long runId) {
        current.require(Role.OFFICER);
        PayrollRun run = lock(runId, Role.OFFICER);
        refuseFrozen(run);
        if (operations
                .newest(subject(runId))
                .filter(one -> !one.state().isOver())
                .isPresent()) {
            throw new Conflict("payroll.run.computing");
        }
        write(rows -> rows.delete(runId));
        trail.append(actor(), "payroll.discarded", subject(runId), run.unitId(), "month " + run.month());
    }

    /**
     * Puts a run before the leaders of its unit.
     *
     * @throws Conflict where somebody could not be paid and is not settled, or nothing is computed
     */
    public void submit(long runId) {
        current.require(Role.OFFICER);
        PayrollRun run = lock(runId, Role.OFFICER);
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
        long approval = approvals.submit(SUBJECT, runId, run.unitId(), summary(run), run.digest());
        write(rows -> rows.submit(runId, approval, now()));
    }

    /** One line for the leader: what it is and what it costs. */
    private String summary(PayrollRun run) {
        return Texts.get(
                Language.VI,
                "payroll.summary",
                run.month(),
                unit(run).name(),
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
        PayrollRun run = lock(runId, Role.LEADER);
        Long approval = run.approvalId();
        if (run.state() != RunState.SUBMITTED || approval == null) {
            throw new Conflict("payroll.run.not.submitted");
        }
        return approval;
    }

    /** The leader's word, in the leader's transaction; it is refused where the rows are no longer those submitted. */
    void decided(@Observes Decided decided) {
        if (!decided.concerns(SUBJECT)) {
            return;
        }
        PayrollRun run = lock(decided.approval().subjectId(), Role.LEADER);
        if (decided.state() == Approval.State.APPROVED) {
            if (!run.digest().equals(decided.approval().digest())) {
                throw new Conflict("payroll.run.not.as.submitted");
            }
            refuseChangedRows(run);
            write(rows -> rows.approve(run.id(), now()));
        } else if (decided.state() == Approval.State.RETURNED) {
            String reason = decided.comment();
            write(rows -> rows.sendBack(run.id(), reason == null ? "" : reason));
        }
    }

    /** Closes an approved month: the money is paid. */
    public void close(long runId) {
        current.require(Role.OFFICER, Role.LEADER);
        PayrollRun run = lock(runId, null);
        if (run.state() != RunState.APPROVED) {
            throw new Conflict("payroll.run.not.approved");
        }
        refuseChangedRows(run);
        write(rows -> rows.close(runId, now()));
        trail.append(actor(), "payroll.closed", subject(runId), run.unitId(), "digest " + run.digest());
    }

    private void refuseChangedRows(PayrollRun run) {
        List<Integer> changed = Sql.with(database, connection -> new FrozenRows(connection).changedChunks(run));
        if (!changed.isEmpty()) {
            throw new Conflict("payroll.run.rows.changed", changed.size());
        }
    }

    private static void refuseFrozen(PayrollRun run) {
        if (run.state().isFrozen()) {
            throw new Conflict("payroll.run.frozen");
        }
    }

    /** Holds a run that the caller sees, by virtue of a role where one is named, until the transaction ends. */
    private PayrollRun lock(long runId, @Nullable Role role) {
        PayrollRun run = rows(rows -> rows.lock(runId)).orElseThrow(Payroll::unknown);
        if (role == null) {
            unit(run);
        } else {
            inMonth(run.month(), run.unitId(), role);
        }
        return run;
    }

    /** The unit in a month: on its first day, or on its last for one that began later in it. */
    private UnitOn inMonth(YearMonth month, long unitId, Role role) {
        for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
            Scope scope = visibility.on(day, role);
            if (scope.sees(unitId)) {
                return scope.tree().node(unitId);
            }
        }
        throw new NotFound("organization.unit.unknown");
    }

    /** The unit in a month, if the caller sees it. */
    public Optional<UnitOn> seen(YearMonth month, long unitId) {
        for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
            Scope scope = visibility.on(day);
            if (scope.sees(unitId)) {
                return scope.tree().find(unitId);
            }
        }
        return Optional.empty();
    }

    private static NotFound unknown() {
        return new NotFound("payroll.run.unknown");
    }

    private static String subject(long runId) {
        return SUBJECT + ":" + runId;
    }

    private String actor() {
        return current.caller().username();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private interface RowsAction {
        void on(PayrollRunRows rows) throws SQLException;
    }

    private interface RowsAnswer<T> {
        T of(PayrollRunRows rows) throws SQLException;
    }

    private <T> T rows(RowsAnswer<T> answer) {
        return Sql.with(database, connection -> answer.of(new PayrollRunRows(connection)));
    }

    private void write(RowsAction action) {
        Sql.with(database, (Connection connection) -> {
            action.on(new PayrollRunRows(connection));
            return true;
        });
    }
}
