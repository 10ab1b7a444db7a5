package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.bienche.payroll.entity.ChunkRows.Stored;
import org.bienche.payroll.rules.Differences;
import org.bienche.payroll.rules.Differences.Paid;
import org.jspecify.annotations.Nullable;

/** What the units of a chunk paid the month before: everybody whom they still pay is compared as they are computed. */
final class MonthBefore {

    private final Map<Long, Paid> byPerson;

    private MonthBefore(Map<Long, Paid> byPerson) {
        this.byPerson = byPerson;
    }

    /** Reads it in the order that it is stored in. */
    static MonthBefore read(Connection connection, Basis.@Nullable Before before, Stored chunk) throws SQLException {
        Map<Long, Paid> byPerson = new HashMap<>();
        if (before != null) {
            String sql = "SELECT person_id, unit_id, CAST(coefficient * 100 AS INT), facts, gross, net FROM payslip"
                    + " WHERE run_id = ? AND unit_id BETWEEN ? AND ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, before.runId());
                select.setLong(2, chunk.firstUnit());
                select.setLong(3, chunk.lastUnit());
                read(select, byPerson);
            }
        }
        return new MonthBefore(byPerson);
    }

    private static void read(PreparedStatement select, Map<Long, Paid> byPerson) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                byPerson.put(
                        row.getLong(1),
                        new Paid(row.getLong(2), row.getInt(3), row.getLong(4), row.getLong(5), row.getLong(6)));
            }
        }
    }

    /** Compares a person whom the same unit paid in both months; others are not among the differences. */
    void compare(long personId, Paid now, Differences stayed) {
        Paid before = byPerson.get(personId);
        if (before != null && before.unitId() == now.unitId()) {
            stayed.add(before, now);
        }
    }
}
