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
import org.bienche.staffing.PaidBy;
import org.jspecify.annotations.Nullable;

/** Quotas that are lowered within their year, over one connection. */
public final class CutRows {

    private final Connection connection;

    public CutRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * A quota that holds on a day or begins later in its year.
     *
     * @param fromRevenue how many of the number the unit's revenue pays; 0 where nobody divided it
     */
    public record Granted(long id, long unitId, int number, int fromRevenue, LocalDate from, LocalDate until) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        public int stateSide() {
            return number - fromRevenue;
        }
    }

    /** The quotas of a kind on a day, held until the transaction ends, so that two cuts follow one another. */
    public List<Granted> granted(LocalDate on, StaffKind kind) throws SQLException {
        String sql =
                "SELECT id, unit_id, number, valid_from, COALESCE(from_revenue, 0), valid_until FROM quota WHERE year = ? AND staff_kind = ?"
                        + " AND superseded_in = " + CURRENT + " AND valid_until > ? ORDER BY valid_from FOR UPDATE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, on.getYear());
            select.setString(2, kind.name());
            select.setObject(3, on);
            try (ResultSet row = select.executeQuery()) {
                List<Granted> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Granted(
                            row.getLong(1),
                            row.getLong(2),
                            row.getInt(3),
                            row.getInt(5),
                            LocalDate.parse(row.getString(4)),
                            LocalDate.parse(row.getString(6))));
                }
                return found;
            }
        }
    }

    /** Lowers a quota by one on the side of a payer from a day on, under a recording. */
    public void lower(long recording, Granted granted, PaidBy payer, LocalDate on) throws SQLException {
        boolean begun = granted.from().isBefore(on);
        int revenue = payer == PaidBy.REVENUE ? 1 : 0;
        copy(granted, recording, new int[] {1, revenue}, begun ? on : granted.from(), null);
        if (begun) {
            copy(granted, recording, new int[] {0, 0}, granted.from(), on);
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE quota SET superseded_in = ? WHERE id = ?")) {
            update.setLong(1, recording);
            update.setLong(2, granted.id());
            update.executeUpdate();
        }
    }

    /** @param fewer in all, and of those whom revenue pays */
    private void copy(Granted granted, long recording, int[] fewer, LocalDate from, @Nullable LocalDate until)
            throws SQLException {
        String sql =
                "INSERT INTO quota (unit_id, year, staff_kind, number, from_revenue, nature, surplus_until, valid_from,"
                        + " valid_until, decision_id, recorded_in) SELECT q.unit_id, q.year, q.staff_kind, q.number - ?,"
                        + " q.from_revenue - ?, q.nature, q.surplus_until, ?, COALESCE(?, q.valid_until), r.decision_id, r.id"
                        + " FROM quota q JOIN recording r ON r.id = ? WHERE q.id = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, fewer[0]);
            insert.setInt(2, fewer[1]);
            insert.setObject(3, from);
            insert.setObject(4, until);
            insert.setLong(5, recording);
            insert.setLong(6, granted.id());
            insert.executeUpdate();
        }
    }
}
