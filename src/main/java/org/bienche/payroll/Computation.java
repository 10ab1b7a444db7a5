package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bienche.operations.Progress;
import org.bienche.payroll.entity.Basis;
import org.bienche.payroll.entity.RunComputation;
import org.bienche.payroll.rules.Differences;

/** The long work of a run: repeatable, and resumable at any moment. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Computation {

    private static final String MESSAGE = "payroll.computing";

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private ComputationSteps steps;

    /** Computes a run to its end and tells what came of it. */
    public String compute(long runId, String actor, Progress progress) throws SQLException {
        Basis basis = steps.begin(runId, steps.lastRecording());
        try {
            Differences stayed = new RunComputation(
                            database,
                            basis,
                            threads,
                            (done, total) -> progress.of(done, total, MESSAGE),
                            number -> steps.chunk(basis, number))
                    .compute();
            return result(steps.finish(basis, stayed, actor));
        } catch (SQLException | RuntimeException e) {
            steps.stopped(runId);
            throw e;
        }
    }

    private static String result(PayrollRun run) {
        return Json.createObjectBuilder()
                .add("run", run.id())
                .add("people", run.sums().people())
                .add("exceptions", run.exceptions())
                .add("net", run.sums().net())
                .build()
                .toString();
    }
}
