package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.PayslipException;

/** The people of a run who could not be paid, over one connection. */
public final class ExceptionRows {

    private static final int LONGEST_DETAIL = 500;

    private final Connection connection;

    public ExceptionRows(Connection connection) {
        this.connection = connection;
    }

    /** Adds exceptions; whoever was left out before stays left out. */
    public void add(long runId, Collection<PayslipException> exceptions) throws SQLException {
        if (exceptions.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO payroll_exception (run_id, person_id, unit_id, code, detail) VALUES (?, ?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE code = VALUES(code), detail = VALUES(detail)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (PayslipException each : exceptions) {
                insert.setLong(1, runId);
                insert.setLong(2, each.personId());
                insert.setLong(3, each.unitId());
                insert.setString(4, each.code().name());
                insert.setString(5, cut(each.detail()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public List<PayslipException> of(long runId, int limit) throws SQLException {
        String sql =
                "SELECT * FROM payroll_exception WHERE run_id = ? ORDER BY left_out_by IS NOT NULL, unit_id, person_id LIMIT ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, runId);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                List<PayslipException> exceptions = new ArrayList<>();
                while (row.next()) {
                    exceptions.add(new PayslipException(
                            row.getLong("person_id"),
                            row.getLong("unit_id"),
                            ExceptionCode.valueOf(row.getString("code")),
                            row.getString("detail"),
                            row.getString("left_out_by"),
                            row.getString("left_out_because")));
                }
                return exceptions;
            }
        }
    }

    /** Leaves a person out of the run; returns whether there was an exception to settle. */
    public boolean leaveOut(long runId, long personId, String actor, String reason) throws SQLException {
        String sql =
                "UPDATE payroll_exception SET left_out_by = ?, left_out_because = ? WHERE run_id = ? AND person_id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, actor);
            update.setString(2, reason);
            update.setLong(3, runId);
            update.setLong(4, personId);
            return update.executeUpdate() == 1;
        }
    }

    /** Drops what was settled by leaving people out who are paid after all. */
    public void forgetPaid(long runId) throws SQLException {
        String sql = "DELETE FROM payroll_exception WHERE run_id = ? AND left_out_by IS NOT NULL AND person_id IN"
                + " (SELECT p.person_id FROM payslip p WHERE p.run_id = ?)";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, runId);
            delete.setLong(2, runId);
            delete.executeUpdate();
        }
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
