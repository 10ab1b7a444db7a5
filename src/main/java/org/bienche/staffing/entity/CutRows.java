package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** Quotas that are lowered within their year, over one connection. */
public final class CutRows {

    private final Connection connection;

    public CutRows(Connection connection) {
        this.connection = connection;
    }

    /** A quota that holds on a day or begins later in its year. */
    public record Granted(long id, long unitId, int number, LocalDate from) {}

    /** The quotas of a kind on a day, held until the transaction ends, so that two cuts follow one another. */
    public List<Granted> granted(LocalDate on, StaffKind kind) throws SQLException {
        String sql = "SELECT id, unit_id, number, valid_from FROM quota WHERE year = ? AND staff_kind = ?"
                + " AND superseded_in = " + CURRENT + " AND valid_until > ? ORDER BY valid_from FOR UPDATE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, on.getYear());
            select.setString(2, kind.name());
            select.setObject(3, on);
            try (ResultSet row = select.executeQuery()) {
                List<Granted> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Granted(
                            row.getLong(1), row.getLong(2), row.getInt(3), LocalDate.parse(row.getString(4))));
                }
                return found;
            }
        }
    }

    /** Lowers a quota by one from a day on, under a recording. */
    public void lower(long recording, Granted granted, LocalDate on) throws SQLException {
        boolean begun = granted.from().isBefore(on);
        copy(granted.id(), recording, granted.number() - 1, begun ? on : granted.from(), null);
        if (begun) {
            copy(granted.id(), recording, granted.number(), granted.from(), on);
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE quota SET superseded_in = ? WHERE id = ?")) {
            update.setLong(1, recording);
            update.setLong(2, granted.id());
            update.executeUpdate();
        }
    }

    private void copy(long id, long recording, int number, LocalDate from, @Nullable LocalDate until)
            throws SQLException {
        String sql = "INSERT INTO quota (unit_id, year, staff_kind, number, surplus_until, valid_from, valid_until,"
                + " decision_id, recorded_in) SELECT q.unit_id, q.year, q.staff_kind, ?, q.surplus_until, ?,"
                + " COALESCE(?, q.valid_until), r.decision_id, r.id FROM quota q JOIN recording r ON r.id = ? WHERE q.id = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, number);
            insert.setObject(2, from);
            insert.setObject(3, until);
            insert.setLong(4, recording);
            insert.setLong(5, id);
            insert.executeUpdate();
        }
    }
}
