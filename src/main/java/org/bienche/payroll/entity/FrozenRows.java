package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.entity.ChunkRows.Stored;

/** FROZEN: whether a run's payslips are bit for bit those that were computed. */
public final class FrozenRows {

    private final Connection connection;

    public FrozenRows(Connection connection) {
        this.connection = connection;
    }

    /** The chunks whose rows are not what was written; 0 stands for the run itself where its digest is not that of its chunks. */
    public List<Integer> changedChunks(PayrollRun run) throws SQLException {
        List<Integer> changed = new ArrayList<>();
        List<Stored> chunks = new ChunkRows(connection).of(run.id());
        if (!run.digest()
                .equals(Digests.ofRun(
                        run.id(), chunks.stream().map(Stored::digest).toList()))) {
            changed.add(0);
        }
        PayslipRows payslips = new PayslipRows(connection);
        for (Stored chunk : chunks) {
            if (!chunk.digest().equals(payslips.digest(run.id(), chunk))) {
                changed.add(chunk.number());
            }
        }
        return changed;
    }
}
