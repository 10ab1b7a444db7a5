package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bienche.audit.Invariant;
import org.bienche.payroll.entity.FrozenRows;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.Sql;

/** FROZEN, for payrolls: a run that was submitted, approved or closed is bit for bit what was computed. */
@ApplicationScoped
@Transactional
public class FrozenInvariant implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "FROZEN";
    }

    @Override
    public Result check() {
        return Sql.with(database, FrozenInvariant::check);
    }

    private static Result check(Connection connection) throws SQLException {
        FrozenRows frozen = new FrozenRows(connection);
        List<PayrollRun> runs = new PayrollRunRows(connection).frozen();
        List<String> findings = new ArrayList<>();
        for (PayrollRun run : runs) {
            for (int chunk : frozen.changedChunks(run)) {
                findings.add("Payroll run " + run.id() + " of " + run.month()
                        + (chunk == 0 ? ": its digest is not that of its parts" : ": part " + chunk + " was changed"));
            }
        }
        return Result.of(runs.size(), findings);
    }
}
