package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bienche.payroll.Sums;

/** The chunks of a run, over one connection. */
public final class ChunkRows {

    /** The sums of payslips, by the names that runs and chunks have for them. */
    static final String SUMS =
            "COUNT(*) people, COALESCE(SUM(unverified), 0) unverified, COALESCE(SUM(no_account), 0) no_account,"
                    + " COALESCE(SUM(gross), 0) gross, COALESCE(SUM(employee_contributions), 0) employee_contributions,"
                    + " COALESCE(SUM(income_tax), 0) income_tax, COALESCE(SUM(net), 0) net,"
                    + " COALESCE(SUM(employer_contributions), 0) employer_contributions";

    private final Connection connection;

    public ChunkRows(Connection connection) {
        this.connection = connection;
    }

    /** A chunk as stored; {@code done} tells whether it is committed. */
    public record Stored(
            int number, long firstUnit, long lastUnit, int expected, boolean done, Sums sums, String digest) {}

    public List<Stored> of(long runId) throws SQLException {
        return list("SELECT * FROM payroll_chunk WHERE run_id = ? ORDER BY number", runId, 0);
    }

    /** Claims a chunk until the transaction ends. */
    public Stored lock(long runId, int number) throws SQLException {
        return list("SELECT * FROM payroll_chunk WHERE run_id = ? AND number = ? FOR UPDATE", runId, number)
                .getFirst();
    }

    private List<Stored> list(String sql, long runId, int number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, runId);
            if (number > 0) {
                select.setInt(2, number);
            }
            try (ResultSet row = select.executeQuery()) {
                List<Stored> chunks = new ArrayList<>();
                while (row.next()) {
                    chunks.add(new Stored(
                            row.getInt("number"),
                            row.getLong("first_unit"),
                            row.getLong("last_unit"),
                            row.getInt("expected"),
                            row.getObject("done_at") != null,
                            PayrollRunRows.sums(row),
                            row.getString("digest")));
                }
                return chunks;
            }
        }
    }

    /** What the payslips of a chunk add up to, as they are stored. */
    public Sums sums(long runId, Stored chunk) throws SQLException {
        String sql = "SELECT " + SUMS + " FROM payslip WHERE run_id = ? AND unit_id BETWEEN ? AND ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, runId);
            select.setLong(2, chunk.firstUnit());
            select.setLong(3, chunk.lastUnit());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return PayrollRunRows.sums(row);
            }
        }
    }

    public void done(long runId, int number, Sums sums, String digest, LocalDateTime at) throws SQLException {
        String sql =
                "UPDATE payroll_chunk SET people = ?, unverified = ?, no_account = ?, gross = ?, employee_contributions = ?,"
                        + " income_tax = ?, net = ?, employer_contributions = ?, digest = ?, done_at = ? WHERE run_id = ? AND number = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Object[] values = {
                sums.people(),
                sums.unverified(),
                sums.noAccount(),
                sums.gross(),
                sums.employeeContributions(),
                sums.incomeTax(),
                sums.net(),
                sums.employerContributions(),
                digest,
                at,
                runId,
                number
            };
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
