package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;

/** Approved posts and who is there under a path on a day, by kind and unit, over one connection. */
public final class HeadcountRows {

    private final Connection connection;

    /** What reading statements about people end with. */
    private final String holding;

    HeadcountRows(Connection connection, String holding) {
        this.connection = connection;
        this.holding = holding;
    }

    /** Approved posts under a path, by kind and unit. */
    public Map<StaffKind, Map<Long, Integer>> posts(LocalDate on, String path) throws SQLException {
        return counted(
                "SELECT p.unit_id, p.staff_kind, SUM(p.number) FROM unit_path u JOIN post p ON p.unit_id = u.unit_id"
                        + " WHERE u.path LIKE ? AND u.valid_from <= ? AND u.valid_until > ? AND p.superseded_in = "
                        + CURRENT + " AND p.valid_from <= ? AND p.valid_until > ? GROUP BY p.unit_id, p.staff_kind",
                on,
                path);
    }

    /** Who is in a main post or on the waiting list under a path, by kind and unit. */
    public Map<StaffKind, Map<Long, Integer>> present(LocalDate on, String path) throws SQLException {
        return headcount(on, path).present();
    }

    /** Who is there under a path by kind and unit, and who of them waits: counted in one pass over the people. */
    public Headcount headcount(LocalDate on, String path) throws SQLException {
        Headcount counts = new Headcount(new HashMap<>(), new HashMap<>());
        visit(
                "SELECT STRAIGHT_JOIN a.unit_id, a.staff_kind, COUNT(*), SUM(a.kind = 'WAITING') FROM unit_path u"
                        + " JOIN appointment a ON a.unit_id = u.unit_id WHERE u.path LIKE ? AND u.valid_from <= ?"
                        + " AND u.valid_until > ? AND a.superseded_in = " + CURRENT + " AND a.valid_from <= ?"
                        + " AND a.valid_until > ? AND a.kind IN ('MAIN', 'WAITING')"
                        + " GROUP BY a.unit_id, a.staff_kind" + holding,
                on,
                path,
                row -> {
                    put(counts.present(), row, 3);
                    put(counts.waiting(), row, 4);
                });
        return counts;
    }

    /** By kind and unit: everybody, and those of them who wait for a place. */
    public record Headcount(Map<StaffKind, Map<Long, Integer>> present, Map<StaffKind, Map<Long, Integer>> waiting) {}

    /** Of those present under a path, whom a statement says who pays: by unit; kinds other than public employees are not asked. */
    public Map<Long, Map<PaidBy, Integer>> stated(LocalDate on, String path) throws SQLException {
        Map<Long, Map<PaidBy, Integer>> stated = new HashMap<>();
        String day = " AND s.superseded_in = " + CURRENT + " AND s.valid_from <= '" + on + "' AND s.valid_until > '"
                + on + "'";
        visit(
                "SELECT s.unit_id, s.paid_by, COUNT(DISTINCT a.person_id) FROM unit_path u"
                        + " JOIN appointment_payer s ON s.unit_id = u.unit_id" + day
                        + " JOIN appointment a ON a.person_id = s.person_id AND a.unit_id = s.unit_id"
                        + " AND a.staff_kind = 'PUBLIC_EMPLOYEE' AND a.kind IN ('MAIN', 'WAITING')"
                        + " WHERE u.path LIKE ? AND u.valid_from <= ? AND u.valid_until > ? AND a.superseded_in = "
                        + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ? GROUP BY s.unit_id, s.paid_by"
                        + holding,
                on,
                path,
                row -> stated.computeIfAbsent(row.getLong(1), unit -> new EnumMap<>(PaidBy.class))
                        .put(PaidBy.valueOf(row.getString(2)), row.getInt(3)));
        return stated;
    }

    private Map<StaffKind, Map<Long, Integer>> counted(String sql, LocalDate on, String path) throws SQLException {
        Map<StaffKind, Map<Long, Integer>> counts = new HashMap<>();
        visit(sql, on, path, row -> put(counts, row, 3));
        return counts;
    }

    private static void put(Map<StaffKind, Map<Long, Integer>> counts, ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        if (number > 0) {
            counts.computeIfAbsent(StaffKind.valueOf(row.getString(2)), kind -> new HashMap<>())
                    .put(row.getLong(1), number);
        }
    }

    /** What is done with each row. */
    @FunctionalInterface
    private interface EachRow {
        void row(ResultSet row) throws SQLException;
    }

    private void visit(String sql, LocalDate on, String path, EachRow each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, path + "%");
            for (int i = 2; i <= 5; i++) {
                select.setDate(i, Date.valueOf(on));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.row(row);
                }
            }
        }
    }
}
