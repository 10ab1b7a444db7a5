package org.bienche.organization.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.decisions.Recording;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.jspecify.annotations.Nullable;

/** Successions over one connection. */
public final class SuccessionRows {

    private final Connection connection;

    public SuccessionRows(Connection connection) {
        this.connection = connection;
    }

    /** A succession with its day and decision. */
    public record Dated(Succession succession, LocalDate on, long decisionId) {}

    public void add(long recording, long decision, LocalDate on, Collection<Succession> successions)
            throws SQLException {
        String sql =
                "INSERT INTO succession (kind, from_unit_id, to_unit_id, on_date, decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Succession one : successions) {
                insert.setString(1, one.kind().name());
                insert.setObject(2, one.from(), Types.BIGINT);
                insert.setObject(3, one.to(), Types.BIGINT);
                insert.setObject(4, on);
                insert.setLong(5, decision);
                insert.setLong(6, recording);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public List<Dated> current() throws SQLException {
        String sql =
                "SELECT kind, from_unit_id, to_unit_id, on_date, decision_id FROM succession WHERE superseded_in = "
                        + Recording.CURRENT + " ORDER BY on_date, id";
        List<Dated> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Succession succession =
                        new Succession(SuccessionKind.valueOf(rows.getString(1)), nullable(rows, 2), nullable(rows, 3));
                found.add(new Dated(succession, rows.getObject(4, LocalDate.class), rows.getLong(5)));
            }
        }
        return found;
    }

    private static @Nullable Long nullable(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
