package org.bienche.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A decision and a recording under it, over a plain connection: what the program's own doors do for a caller. */
record Entering(Connection connection, long decision, long recording) {

    static Entering under(Connection connection, String number, String title, LocalDate on, String actor)
            throws SQLException {
        return under(connection, number, title, "Cơ quan mẫu", "Người ký mẫu", on, on, actor);
    }

    static Entering under(
            Connection connection,
            String number,
            String title,
            String issuer,
            String signer,
            LocalDate signedOn,
            LocalDate effectiveOn,
            String actor)
            throws SQLException {
        long decision = insert(
                connection,
                "INSERT INTO decision (number, title, issuer, signer, signed_on, effective_on) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)",
                List.of(number, title, issuer, signer, signedOn, effectiveOn));
        long recording = insert(
                connection,
                "INSERT INTO recording (decision_id, recorded_at, actor) VALUES (?, ?, ?)",
                List.of(decision, LocalDateTime.now(ZoneOffset.UTC), actor));
        return new Entering(connection, decision, recording);
    }

    /** The first of so many consecutive identities. */
    long reserve(String name, int count) throws SQLException {
        long first = number("SELECT next_id FROM id_block WHERE name = '" + name + "' FOR UPDATE");
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE id_block SET next_id = next_id + ? WHERE name = ?")) {
            update.setInt(1, count);
            update.setString(2, name);
            update.executeUpdate();
        }
        return first;
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long insert(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
