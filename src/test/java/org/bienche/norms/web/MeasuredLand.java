package org.bienche.norms.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plainly invented units and people to be measured, put straight into the database. */
final class MeasuredLand {

    private static final String SINCE = "2024-01-01";

    private final Connection connection;

    MeasuredLand(Connection connection) {
        this.connection = connection;
    }

    long unit(String code, String name, String kind, long parent) throws SQLException {
        long id = reserve("unit", 1);
        update("INSERT INTO unit (id, created_in) VALUES (?, 1)", id);
        update(
                "INSERT INTO unit_version (unit_id, code, name, search_name, kind, parent_id, funding_group, valid_from,"
                        + " decision_id, recorded_in) VALUES (?, ?, ?, LOWER(?), ?, ?, 'STATE', ?, 1, 1)",
                id,
                code,
                name,
                code,
                kind,
                parent,
                SINCE);
        update(
                "INSERT INTO unit_path (unit_id, valid_from, valid_until, path) SELECT ?, ?, valid_until,"
                        + " CONCAT(path, ?, '/') FROM unit_path WHERE unit_id = ?",
                id,
                SINCE,
                id,
                parent);
        update("UPDATE organization_version SET version = ?", UUID.randomUUID().getMostSignificantBits());
        return id;
    }

    void size(long unit, int population, @Nullable String areaKm2) throws SQLException {
        update("UPDATE unit_version SET population = ?, area_km2 = ? WHERE unit_id = ?", population, areaKm2, unit);
        update("UPDATE organization_version SET version = ?", UUID.randomUUID().getMostSignificantBits());
    }

    /** So many people of one position. */
    void people(long unit, String position, int count) throws SQLException {
        long first = reserve("person", count);
        for (long person = first; person < first + count; person++) {
            update("INSERT INTO person (id, number, created_in) VALUES (?, ?, 1)", person, "NORM-" + person);
            update(
                    "INSERT INTO person_file (person_id, full_name, sort_key, born, sex, valid_from, decision_id,"
                            + " recorded_in) VALUES (?, 'Người Mẫu', 'mau nguoi', '1985-05-05', 'F', ?, 1, 1)",
                    person,
                    SINCE);
            update(
                    "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from,"
                            + " decision_id, recorded_in) SELECT ?, ?, id, 'MAIN', 'CIVIL_SERVANT', ?, 1, 1"
                            + " FROM job_position WHERE code = ?",
                    person,
                    unit,
                    SINCE,
                    position);
        }
    }

    private long reserve(String kind, int count) throws SQLException {
        long first = number("SELECT next_id FROM id_block WHERE name = '" + kind + "'");
        update("UPDATE id_block SET next_id = next_id + ? WHERE name = ?", count, kind);
        return first;
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
