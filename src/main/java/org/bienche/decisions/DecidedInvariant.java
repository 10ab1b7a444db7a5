package org.bienche.decisions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bienche.audit.Invariant;

/** DECIDED: every fact points at a decision that was in force when the fact was recorded. Looks at every table of facts there is. */
@Dependent
public class DecidedInvariant implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "DECIDED";
    }

    @Override
    public Result check() {
        try (Connection connection = database.getConnection()) {
            List<String> findings = new ArrayList<>();
            long checked = 0;
            for (String table : tables(connection)) {
                checked += number(connection, "SELECT COUNT(*) FROM " + table);
                say(findings, table, undecided(connection, table), "without a decision that was in force");
                say(findings, table, unrecorded(connection, table), "without a recording");
            }
            return Result.of(checked, findings);
        } catch (SQLException e) {
            throw new IllegalStateException("The facts cannot be read", e);
        }
    }

    private static void say(List<String> findings, String table, long number, String what) {
        if (number > 0) {
            findings.add(table + ": " + number + " facts " + what);
        }
    }

    private static long undecided(Connection connection, String table) throws SQLException {
        return number(
                connection,
                "SELECT COUNT(*) FROM " + table + " f LEFT JOIN decision d ON d.id = f.decision_id"
                        + " LEFT JOIN recording r ON r.id = f.recorded_in"
                        + " WHERE d.id IS NULL OR (d.revoked_on IS NOT NULL AND d.revoked_on <= DATE(r.recorded_at))");
    }

    private static long unrecorded(Connection connection, String table) throws SQLException {
        return number(
                connection,
                "SELECT COUNT(*) FROM " + table + " f LEFT JOIN recording r ON r.id = f.recorded_in"
                        + " WHERE r.id IS NULL OR f.superseded_in < f.recorded_in");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        String sql = "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND column_name IN ('decision_id', 'recorded_in', 'superseded_in') GROUP BY table_name"
                + " HAVING COUNT(*) = 3 ORDER BY table_name";
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
