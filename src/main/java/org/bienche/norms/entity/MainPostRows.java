package org.bienche.norms.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has a main post in some units on a day, counted by unit. */
public final class MainPostRows {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;

    public MainPostRows(Connection connection) {
        this.connection = connection;
    }

    public Map<Long, Integer> everybody(Collection<Long> units, LocalDate on) throws SQLException {
        return count(units, on, "");
    }

    /** Those who stand in for the head. */
    public Map<Long, Integer> deputies(Collection<Long> units, LocalDate on) throws SQLException {
        return count(units, on, " JOIN job_position j ON j.id = a.job_position_id AND j.leadership = 'DEPUTY'");
    }

    private Map<Long, Integer> count(Collection<Long> units, LocalDate on, String which) throws SQLException {
        List<Long> all = List.copyOf(units);
        Map<Long, Integer> counts = new HashMap<>();
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            count(all.subList(begin, Math.min(all.size(), begin + AT_ONCE)), on, which, counts);
        }
        return counts;
    }

    private void count(List<Long> units, LocalDate on, String which, Map<Long, Integer> counts) throws SQLException {
        String places = "?, ".repeat(units.size() - 1) + "?";
        String sql = "SELECT a.unit_id, COUNT(*) FROM appointment a" + which
                + " WHERE a.unit_id IN (" + places + ") AND a.superseded_in = " + CURRENT
                + " AND a.valid_from <= ? AND a.valid_until > ? AND a.kind = 'MAIN'"
                + " GROUP BY a.unit_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int next = 1;
            for (long unit : units) {
                select.setLong(next++, unit);
            }
            select.setDate(next++, Date.valueOf(on));
            select.setDate(next, Date.valueOf(on));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getLong(1), row.getInt(2));
                }
            }
        }
    }
}
