package org.bienche.duties.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Statements over one connection, with their parameters in order. */
final class Rows {

    private static final int BATCH = 2_000;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** What a row becomes. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
        }
        return found;
    }

    int change(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** One statement for many rows; the driver joins them into few. */
    void insert(String sql, List<? extends @Nullable Object[]> rows) throws SQLException {
        int waiting = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    /** As many places as there are values, for an IN. */
    static String places(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }
}
