package org.bienche.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database, for work that goes by sets of rows. It is no bean behind a proxy: work that calls a method of the bean that asks for it
 * would come to that method as if from outside, and begin a transaction of its own where the method's class wants one.
 */
@Dependent
public class Database {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource source;

    /** Work over a connection, which is closed behind it. */
    @FunctionalInterface
    public interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    /**
     * Works over a connection of the transaction at hand; where there is none, each statement is one by itself.
     *
     * @param what cannot be read or written where the database fails
     * @throws IllegalStateException where the database fails; the transaction is rolled back
     */
    public <T> T over(String what, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(what + " cannot be read or written", e);
        }
    }
}
