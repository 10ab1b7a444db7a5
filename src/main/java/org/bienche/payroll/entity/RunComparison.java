package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bienche.money.Coefficient;
import org.bienche.payroll.Difference;
import org.bienche.payroll.rules.Differences;
import org.bienche.payroll.rules.Differences.Paid;
import org.jspecify.annotations.Nullable;

/**
 * Compares a run with that of the month before, everybody with themselves.
 *
 * <p>Whoever is paid by the same unit in both months is found by the key that both are stored by, and summed up by what the rule asks;
 * only the others, who are few, are fetched one by one.
 */
public final class RunComparison {

    private static final String SIDE =
            "%1$s.unit_id %1$s_unit, %1$s.coefficient %1$s_coefficient, %1$s.facts %1$s_facts,"
                    + " %1$s.gross %1$s_gross, %1$s.net %1$s_net, %1$s.person_id %1$s_person";
    private static final String SIDES = "SELECT " + SIDE.formatted("n") + ", " + SIDE.formatted("b");

    private final Connection connection;
    private final long runId;
    private final long beforeRunId;
    private final Differences differences = new Differences();
    private final Differences stayed;

    /**
     * Takes what is known of those whom the same unit paid in both months.
     *
     * @param stayed null where they are to be compared from what is stored
     */
    public RunComparison(Connection connection, long runId, long beforeRunId, @Nullable Differences stayed)
            throws SQLException {
        this.connection = connection;
        this.runId = runId;
        this.beforeRunId = beforeRunId;
        this.stayed = stayed == null ? stored() : stayed;
        differences.add(this.stayed);
    }

    /**
     * One part for each kind of difference that occurs.
     *
     * @param people the number of payslips in the run
     * @param peopleBefore the number in the run before
     */
    public List<Difference> parts(int people, int peopleBefore) throws SQLException {
        if (stayed.people() < people) {
            each(SIDES + " FROM payslip n LEFT JOIN payslip s ON s.run_id = " + beforeRunId
                    + " AND s.unit_id = n.unit_id AND s.person_id = n.person_id"
                    + " LEFT JOIN payslip b ON b.person_id = n.person_id AND b.run_id = " + beforeRunId
                    + " WHERE n.run_id = " + runId + " AND s.person_id IS NULL");
        }
        if (stayed.people() < peopleBefore) {
            each(SIDES + " FROM payslip b LEFT JOIN payslip n ON n.person_id = b.person_id AND n.run_id = " + runId
                    + " WHERE b.run_id = " + beforeRunId + " AND n.person_id IS NULL");
        }
        return differences.parts();
    }

    private Differences stored() throws SQLException {
        String sql = "SELECT n.facts = b.facts, n.coefficient > b.coefficient, n.gross = b.gross AND n.net = b.net,"
                + " COUNT(*), SUM(n.gross - b.gross), SUM(n.net - b.net) FROM payslip n JOIN payslip b"
                + " ON b.run_id = ? AND b.unit_id = n.unit_id AND b.person_id = n.person_id WHERE n.run_id = ?"
                + " GROUP BY 1, 2, 3";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, beforeRunId);
            select.setLong(2, runId);
            try (ResultSet row = select.executeQuery()) {
                Differences compared = new Differences();
                while (row.next()) {
                    compared.add(new Difference(
                            Differences.kind(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)),
                            row.getInt(4),
                            row.getLong(5),
                            row.getLong(6)));
                }
                return compared;
            }
        }
    }

    private void each(String sql) throws SQLException {
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    differences.add(paid(row, "b"), paid(row, "n"));
                }
            }
        }
    }

    private static @Nullable Paid paid(ResultSet row, String side) throws SQLException {
        if (row.getObject(side + "_person") == null) {
            return null;
        }
        return new Paid(
                row.getLong(side + "_unit"),
                Coefficient.hundredths(row.getBigDecimal(side + "_coefficient")),
                row.getLong(side + "_facts"),
                row.getLong(side + "_gross"),
                row.getLong(side + "_net"));
    }
}
