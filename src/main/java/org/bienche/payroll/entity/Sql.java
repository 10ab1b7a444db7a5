package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on a connection that joins the transaction at hand. */
public final class Sql {

    private Sql() {}

    /** Something to do with a connection. */
    @FunctionalInterface
    public interface Action<T> {

        T on(Connection connection) throws SQLException;
    }

    public static <T> T with(DataSource database, Action<T> action) {
        try (Connection connection = database.getConnection()) {
            return action.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The payroll cannot be read or written", e);
        }
    }
}
