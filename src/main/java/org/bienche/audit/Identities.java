package org.bienche.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Hands out blocks of identities, so that set-based work knows its keys before it writes. */
@ApplicationScoped
public class Identities {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /**
     * Reserves {@code count} consecutive identities of a kind ({@code unit}, {@code person}) and returns the first.
     *
     * <p>Taken in a transaction of its own: a rolled-back use leaves a gap, never a wait.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long reserve(String kind, int count) {
        try (Connection connection = database.getConnection()) {
            long first = next(connection, kind);
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE id_block SET next_id = next_id + ? WHERE name = ?")) {
                update.setInt(1, count);
                update.setString(2, kind);
                update.executeUpdate();
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException("No identities can be reserved", e);
        }
    }

    private static long next(Connection connection, String kind) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT next_id FROM id_block WHERE name = ? FOR UPDATE")) {
            select.setString(1, kind);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No identities are kept for " + kind);
                }
                return row.getLong(1);
            }
        }
    }
}
