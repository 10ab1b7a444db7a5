package org.bienche.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is common to every table of facts: rows are recorded once, superseded once, and never changed.
 *
 * <p>A fact table has an {@code id}, {@code decision_id}, {@code recorded_in} and {@code superseded_in}. The feature that owns the
 * table names it; names never come from input.
 */
public final class Facts {

    private final Connection connection;
    private final String table;

    public Facts(Connection connection, String table) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a table of facts: " + table);
        }
        this.connection = connection;
        this.table = table;
    }

    /** How many facts of a recording something later has superseded already: they stand in the way of undoing it. */
    public long supersededSince(long recording) throws SQLException {
        return count(
                "SELECT COUNT(*) FROM " + table + " WHERE recorded_in = ? AND superseded_in <> " + Recording.CURRENT
                        + " AND superseded_in <> recorded_in",
                recording);
    }

    /** How many facts a recording superseded: undoing it brings them back. */
    public long supersededBy(long recording) throws SQLException {
        return count(
                "SELECT COUNT(*) FROM " + table + " WHERE superseded_in = ? AND recorded_in <> superseded_in",
                recording);
    }

    /**
     * Undoes a recording under another: what it brought is superseded, what it superseded is recorded again.
     *
     * @return how many facts came back
     */
    public int undo(long recording, long by) throws SQLException {
        update(
                "UPDATE " + table + " SET superseded_in = " + by + " WHERE recorded_in = ? AND superseded_in = "
                        + Recording.CURRENT,
                recording);
        List<String> columns = columns();
        String kept = String.join(", ", columns);
        return update(
                "INSERT INTO " + table + " (" + kept + ", recorded_in, superseded_in) SELECT " + kept + ", " + by + ", "
                        + Recording.CURRENT + " FROM " + table
                        + " WHERE superseded_in = ? AND recorded_in <> superseded_in",
                recording);
    }

    /** Every column but the identity and the two recordings. */
    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (rows.next()) {
                String name = rows.getString("COLUMN_NAME");
                if (!List.of("id", "recorded_in", "superseded_in").contains(name)) {
                    columns.add(name);
                }
            }
        }
        return columns;
    }

    private long count(String sql, long recording) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, recording);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private int update(String sql, long recording) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, recording);
            return statement.executeUpdate();
        }
    }
}
