package org.bienche.staffing.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Posts and who is in them, by unit and job position, over one connection. */
public final class PostRows {

    private final Connection connection;

    PostRows(Connection connection) {
        this.connection = connection;
    }

    /** What is approved. */
    public Map<Long, Map<Long, Integer>> approved(LocalDate on, Collection<Long> units) throws SQLException {
        return byPosition("SELECT unit_id, job_position_id, SUM(number) FROM post WHERE ", on, units);
    }

    /** Who is in a main post of some units, by unit and job position. */
    public Map<Long, Map<Long, Integer>> seated(LocalDate on, Collection<Long> units) throws SQLException {
        return byPosition(
                "SELECT unit_id, job_position_id, COUNT(*) FROM appointment WHERE kind = 'MAIN' AND ", on, units);
    }

    private Map<Long, Map<Long, Integer>> byPosition(String start, LocalDate on, Collection<Long> units)
            throws SQLException {
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        if (units.isEmpty()) {
            return counts;
        }
        String places = "?, ".repeat(units.size() - 1) + "?";
        String sql = start + QuotaRows.ON_DAY + " AND unit_id IN (" + places + ") GROUP BY unit_id, job_position_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            QuotaRows.day(select, on);
            int next = 3;
            for (long unit : units) {
                select.setLong(next++, unit);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getLong(1), unit -> new HashMap<>())
                            .put(row.getLong(2), row.getInt(3));
                }
            }
        }
        return counts;
    }
}
