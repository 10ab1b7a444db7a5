package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which recording is the last that nothing can be added before any more. */
public final class Recordings {

    /** More than ever are open at once. */
    private static final int OPEN_AT_ONCE = 100;

    private final Connection connection;

    public Recordings(Connection connection) {
        this.connection = connection;
    }

    /**
     * The newest recording, once every one before it is committed or gone.
     *
     * <p>Recordings get their numbers before their facts are committed. Pinning a number while a lower one is still open would let facts
     * appear under the pin later; so this waits for those that are open, and must be a transaction of its own and short.
     */
    public long lastComplete() throws SQLException {
        String sql = "SELECT id FROM recording ORDER BY id DESC LIMIT " + OPEN_AT_ONCE + " LOCK IN SHARE MODE";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
