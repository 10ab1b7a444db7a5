package org.bienche.streamlining.entity;

import static org.bienche.decisions.Recording.CURRENT;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** Takes headcount out of the quota of a unit, as facts under a recording. */
@Dependent
public class QuotaCut {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /**
     * Lowers by one what a unit was granted for the year of a day, from that day on.
     *
     * @return how much was cut: 0 where the unit has no quota of its own for that year and kind, or none left
     */
    public int byOne(long recording, long unit, LocalDate from, StaffKind kind) {
        try (Connection connection = database.getConnection()) {
            Granted granted = granted(connection, unit, from, kind);
            if (granted.number() == 0) {
                return 0;
            }
            copy(connection, granted.id(), recording, granted.number() - 1, later(granted.from(), from), null);
            if (granted.from().isBefore(from)) {
                copy(connection, granted.id(), recording, granted.number(), granted.from(), from);
            }
            supersede(connection, granted.id(), recording);
            return 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The quota cannot be cut", e);
        }
    }

    private record Granted(long id, int number, LocalDate from) {}

    /** Held until the transaction ends, so that two cuts follow one another. */
    private static Granted granted(Connection connection, long unit, LocalDate on, StaffKind kind) throws SQLException {
        String sql = "SELECT id, number, valid_from FROM quota WHERE unit_id = ? AND year = ? AND staff_kind = ?"
                + " AND superseded_in = " + CURRENT + " AND valid_until > ? ORDER BY valid_from LIMIT 1 FOR UPDATE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, unit);
            select.setInt(2, on.getYear());
            select.setString(3, kind.name());
            select.setObject(4, on);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Granted(row.getLong(1), row.getInt(2), LocalDate.parse(row.getString(3)))
                        : new Granted(0, 0, on);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void copy(
            Connection connection, long id, long recording, int number, LocalDate from, @Nullable LocalDate until)
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

    private static void supersede(Connection connection, long id, long recording) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE quota SET superseded_in = ? WHERE id = ?")) {
            update.setLong(1, recording);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
