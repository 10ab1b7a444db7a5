package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bienche.payroll.Difference;
import org.bienche.payroll.DifferenceKind;

/** How runs differ from the month before, over one connection. */
public final class DifferenceRows {

    private final Connection connection;

    public DifferenceRows(Connection connection) {
        this.connection = connection;
    }

    public void add(long runId, long comparedRunId, List<Difference> differences) throws SQLException {
        String sql = "INSERT INTO payroll_difference (run_id, kind, people, gross, net) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Difference each : differences) {
                insert.setLong(1, runId);
                insert.setString(2, each.kind().name());
                insert.setInt(3, each.people());
                insert.setLong(4, each.gross());
                insert.setLong(5, each.net());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE payroll_run SET compared_run_id = ? WHERE id = ?")) {
            update.setLong(1, comparedRunId);
            update.setLong(2, runId);
            update.executeUpdate();
        }
    }

    public List<Difference> of(long runId) throws SQLException {
        String sql = "SELECT kind, people, gross, net FROM payroll_difference WHERE run_id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, runId);
            try (ResultSet row = select.executeQuery()) {
                List<Difference> differences = new ArrayList<>();
                while (row.next()) {
                    differences.add(new Difference(
                            DifferenceKind.valueOf(row.getString(1)), row.getInt(2), row.getLong(3), row.getLong(4)));
                }
                return differences;
            }
        }
    }
}
