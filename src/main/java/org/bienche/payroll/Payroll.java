package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.Pay;
import org.bienche.payroll.entity.ExceptionRows;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.ScopeRows;
import org.bienche.payroll.entity.ScopeRows.Overlap;
import org.bienche.payroll.entity.Sql;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/**
 * The front door to payroll runs: from the officer's first click to the closed month.
 *
 * <p>A run is seen by who sees its unit on the first of its month; for everybody else it does not exist. Officers compute;
 * what follows is in {@link PayrollSigning}. What was approved never changes again.
 */
@ApplicationScoped
@Transactional
public class Payroll {

    /** The subject of approvals, operations and the trail. */
    public static final String SUBJECT = "payroll-run";

    private static final int LONGEST_REASON = 500;

    @Inject
    private RunScope held;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Operations operations;

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
        UnitOn unit = held.inMonth(month, unitId, Role.OFFICER);
        if (month.isAfter(YearMonth.now(clock).plusMonths(1))) {
            throw new Problem("payroll.month.ahead", month)
                    .with(new Problem.Error("/month", "payroll.month.ahead", month));
        }
        pay.law(month);
        Optional<PayrollRun> existing = held.rows(rows -> rows.find(month, unitId));
        return existing.orElseGet(() -> add(month, unit));
    }

    private PayrollRun add(YearMonth month, UnitOn unit) {
        long id = Sql.with(held.database(), connection -> {
            ScopeRows units = new ScopeRows(connection);
            Overlap overlap = units.overlap(month, unit.id()).orElse(null);
            if (overlap != null) {
                throw overlap(month, overlap);
            }
            try {
                long run = new PayrollRunRows(connection).add(month, unit.id(), held.actor(), held.now());
                units.take(run, month, unit.id());
                return run;
            } catch (SQLIntegrityConstraintViolationException begunMeanwhile) {
                throw new Conflict("texts.conflict");
            }
        });
        trail.append(held.actor(), "payroll.created", SUBJECT + ":" + id, unit.id(), "month " + month);
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

    /** A run; {@link NotFound} outside the caller's held. */
    public PayrollRun run(long id) {
        return held.rows(rows -> rows.find(id))
                .filter(run -> seen(run.month(), run.unitId()).isPresent())
                .orElseThrow(RunScope::unknown);
    }

    /** The runs that the caller sees, newest month first; a month's runs by the units that are seen on its first day. */
    public List<PayrollRun> runs(RunQuery query) {
        List<PayrollRun> found = new ArrayList<>();
        for (YearMonth month : held.rows(PayrollRunRows::months)) {
            if (found.size() < query.limit() && query.reaches(month)) {
                Scope seen = visibility.on(month.atDay(1));
                int more = query.limit() - found.size();
                found.addAll(held.rows(rows -> rows.list(month, seen, query.state(), query.before(month), more)));
            }
        }
        return found;
    }

    /** The run's unit as it is in the run's month. */
    public UnitOn unit(PayrollRun run) {
        return seen(run.month(), run.unitId()).orElseThrow(RunScope::unknown);
    }

    /**
     * Computes a run, or goes on with an interrupted computation; returns the operation. Asking twice starts it once.
     *
     * @throws Conflict for a run that lies before a leader or was approved
     */
    public long compute(long runId) {
        current.require(Role.OFFICER);
        held.open(runId);
        Optional<Operation> under = operations
                .newest(RunScope.subject(runId))
                .filter(one -> !one.state().isOver());
        if (under.isPresent()) {
            return under.get().id();
        }
        String actor = held.actor();
        long operation = operations.start(
                "payroll.compute", RunScope.subject(runId), progress -> computation.compute(runId, actor, progress));
        held.write(rows -> rows.operation(runId, operation));
        return operation;
    }

    /** The newest computation of a run. */
    public Optional<Operation> operation(PayrollRun run) {
        return operations.newest(RunScope.subject(run.id()));
    }

    /** Leaves a person who cannot be paid out of this month, for a reason that stays on record. */
    public void leaveOut(long runId, long personId, String reason) {
        current.require(Role.OFFICER);
        PayrollRun run = held.open(runId);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Problem("payroll.reason.missing").with(new Problem.Error("/reason", "payroll.reason.missing"));
        }
        boolean settled = Sql.with(
                held.database(),
                connection -> new ExceptionRows(connection).leaveOut(runId, personId, held.actor(), reason.strip()));
        if (!settled) {
            throw new NotFound("payroll.exception.unknown");
        }
        trail.append(
                held.actor(),
                "payroll.left.out",
                RunScope.subject(runId),
                run.unitId(),
                "person " + personId + ": " + reason.strip());
    }

    /** Throws away a run that was not approved, and gives its month and units free. */
    public void discard(long runId) {
        current.require(Role.OFFICER);
        PayrollRun run = held.open(runId);
        if (operations
                .newest(RunScope.subject(runId))
                .filter(one -> !one.state().isOver())
                .isPresent()) {
            throw new Conflict("payroll.run.computing");
        }
        held.write(rows -> rows.delete(runId));
        trail.append(held.actor(), "payroll.discarded", RunScope.subject(runId), run.unitId(), "month " + run.month());
    }

    /** The unit in a month, if the caller sees it. */
    public Optional<UnitOn> seen(YearMonth month, long unitId) {
        return held.seen(month, unitId);
    }
}
