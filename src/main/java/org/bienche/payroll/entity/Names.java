package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.payroll.PayrollRun;

/** Numbers and names of people as a run knew them on the last day of its month. */
public final class Names {

    private static final Named NOBODY = new Named("", "–");

    private final Map<Long, Named> people;

    private record Named(String number, String name) {}

    private Names(Map<Long, Named> people) {
        this.people = people;
    }

    public static Names of(Connection connection, PayrollRun run, Collection<Long> people) throws SQLException {
        if (people.isEmpty()) {
            return new Names(Map.of());
        }
        String ids = people.stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
        String sql = "SELECT p.id, p.number, f.full_name FROM person p JOIN person_file f ON f.person_id = p.id"
                + " AND f.recorded_in <= ? AND f.superseded_in > ? AND f.valid_from <= ? AND f.valid_until > ?"
                + " WHERE p.id IN (" + ids + ")";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, run.recordingId());
            select.setLong(2, run.recordingId());
            select.setObject(3, run.month().atEndOfMonth());
            select.setObject(4, run.month().atEndOfMonth());
            try (ResultSet row = select.executeQuery()) {
                Map<Long, Named> found = new HashMap<>();
                while (row.next()) {
                    found.put(row.getLong(1), new Named(row.getString(2), row.getString(3)));
                }
                return new Names(found);
            }
        }
    }

    public String number(long personId) {
        return people.getOrDefault(personId, NOBODY).number();
    }

    public String name(long personId) {
        return people.getOrDefault(personId, NOBODY).name();
    }
}
