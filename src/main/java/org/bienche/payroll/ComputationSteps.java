package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.audit.Trail;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Legislation;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.payroll.entity.Basis;
import org.bienche.payroll.entity.DifferenceRows;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.Recordings;
import org.bienche.payroll.entity.RunComparison;
import org.bienche.payroll.entity.RunComputation;
import org.bienche.payroll.entity.ScopeRows;
import org.bienche.payroll.entity.Sql;
import org.bienche.payroll.rules.Differences;
import org.bienche.payroll.rules.MonthScales;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.payroll.rules.Verification;
import org.bienche.positions.Ranks;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What stands before and after the chunks of a computation, and the chunks, each step a transaction of its own. */
@ApplicationScoped
@Transactional
public class ComputationSteps {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** What is known now; waits for what is being recorded. */
    public long lastRecording() {
        return Sql.with(database, connection -> new Recordings(connection).lastComplete());
    }

    /**
     * Begins a computation, or goes on with one that was interrupted: what is pinned stays pinned then, unless the law on file has
     * changed since.
     */
    public Basis begin(long runId, long recording) {
        return Sql.with(database, connection -> {
            PayrollRunRows runs = new PayrollRunRows(connection);
            PayrollRun run = lock(runs, runId);
            MonthlyLaw law = pay.law(run.month());
            if (!run.state().isUnfinished() || !run.lawDigest().equals(law.digest())) {
                plan(connection, run, recording, law.digest());
            } else {
                runs.state(runId, RunState.COMPUTING);
            }
            return basis(lock(runs, runId), law, before(runs, run));
        });
    }

    private static PayrollRun lock(PayrollRunRows runs, long runId) throws SQLException {
        PayrollRun run = runs.lock(runId).orElseThrow(() -> new NotFound("payroll.run.unknown"));
        if (run.state().isFrozen()) {
            throw new Conflict("payroll.run.frozen");
        }
        return run;
    }

    private static void plan(Connection connection, PayrollRun run, long recording, String lawDigest)
            throws SQLException {
        PayrollRunRows runs = new PayrollRunRows(connection);
        runs.clear(run.id());
        runs.pin(run.id(), recording, lawDigest);
        ScopeRows scope = new ScopeRows(connection);
        scope.release(run.id());
        scope.take(run.id(), run.month(), run.unitId());
        scope.plan(run.id(), run.month(), recording);
    }

    /** What a run was computed with. */
    Basis basis(PayrollRun run, MonthlyLaw law) {
        return basis(run, law, null);
    }

    private Basis basis(PayrollRun run, MonthlyLaw law, Basis.@Nullable Before before) {
        LawBook book = legislation.book();
        return new Basis(
                run.id(),
                run.month(),
                run.recordingId(),
                pay,
                law,
                new MonthScales(day -> new ScaleTable(Ranks.of(book.on(day)).scales())),
                new Verification(person -> pay.explain(person, law).verified()),
                before,
                this::now);
    }

    /** Computes one chunk. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Differences chunk(Basis basis, int number) {
        return Sql.with(database, connection -> Optional.ofNullable(RunComputation.chunk(connection, basis, number)))
                .orElse(null);
    }

    /** Makes a run whose chunks are all done a computed one, and compares it with the month before. */
    public PayrollRun finish(Basis basis, @Nullable Differences stayed, String actor) {
        return Sql.with(database, connection -> {
            PayrollRunRows runs = new PayrollRunRows(connection);
            PayrollRun run = lock(runs, basis.runId());
            Sums sums = RunComputation.finish(connection, run, basis);
            compare(connection, run, sums, basis, stayed);
            trail.append(
                    actor,
                    "payroll.computed",
                    "payroll-run:" + run.id(),
                    run.unitId(),
                    "month " + run.month() + ", people " + sums.people() + ", net " + sums.net());
            return lock(runs, run.id());
        });
    }

    private static Basis.@Nullable Before before(PayrollRunRows runs, PayrollRun run) throws SQLException {
        return runs.find(run.month().minusMonths(1), run.unitId())
                .map(Basis.Before::of)
                .orElse(null);
    }

    /** What was compared chunk by chunk counts where the month before has stayed the same. */
    private static void compare(
            Connection connection, PayrollRun run, Sums sums, Basis basis, @Nullable Differences stayed)
            throws SQLException {
        PayrollRunRows runs = new PayrollRunRows(connection);
        PayrollRun before = runs.find(run.month().minusMonths(1), run.unitId()).orElse(null);
        if (before != null && !before.digest().isEmpty()) {
            boolean same = Objects.equals(Basis.Before.of(before), basis.before());
            RunComparison comparison = new RunComparison(connection, run.id(), before.id(), same ? stayed : null);
            List<Difference> parts =
                    comparison.parts(sums.people(), before.sums().people());
            new DifferenceRows(connection).add(run.id(), before.id(), parts);
        }
    }

    /** Notes that a computation stopped; what it committed stays. */
    public void stopped(long runId) {
        Sql.with(database, connection -> {
            PayrollRunRows runs = new PayrollRunRows(connection);
            PayrollRun run = runs.lock(runId).orElse(null);
            if (run != null && run.state() == RunState.COMPUTING) {
                runs.state(runId, RunState.FAILED);
            }
            return runId;
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
