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

    private static final String UNDESCRIBED =
            "{\"goal\":\"\",\"work\":[],\"management\":\"\",\"support\":\"\",\"competences\":[],\"inside\":\"\",\"outside\":\"\","
                    + "\"authority\":\"\",\"requirements\":{\"training\":\"\",\"certificates\":\"\",\"experience\":\"\","
                    + "\"qualities\":\"\",\"other\":\"\"}}";

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
    long people(long unit, String position, int count) throws SQLException {
        return people(unit, position, "CIVIL_SERVANT", count);
    }

    /** The same of a kind; the first of them. */
    long people(long unit, String position, String kind, int count) throws SQLException {
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
                            + " decision_id, recorded_in) SELECT ?, ?, id, 'MAIN', ?, ?, 1, 1"
                            + " FROM job_position WHERE code = ?",
                    person,
                    unit,
                    kind,
                    SINCE,
                    position);
        }
        return first;
    }

    /** Somebody who has a post beside the main one. */
    void beside(long person, long unit, String position) throws SQLException {
        update(
                "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from, decision_id,"
                        + " recorded_in) SELECT ?, ?, id, 'CONCURRENT', 'CIVIL_SERVANT', ?, 1, 1 FROM job_position"
                        + " WHERE code = ?",
                person,
                unit,
                SINCE,
                position);
    }

    /** A position of a list, with its ranks and grades. */
    void position(String code, String ranks, int lowest, int highest) throws SQLException {
        update(
                "INSERT INTO job_position (code, name, position_group, leadership) VALUES (?, ?, 'PROFESSIONAL', 'NONE')",
                code,
                code);
        update(
                "INSERT INTO position_version (job_position_id, name, position_group, leadership, period, field,"
                        + " rank_codes, lowest_grade, highest_grade, description, valid_from, decision_id, recorded_in)"
                        + " SELECT id, name, position_group, leadership, '2021-2026', '', ?, ?, ?, ?, ?, 1, 1"
                        + " FROM job_position WHERE code = ?",
                ranks,
                lowest,
                highest,
                UNDESCRIBED,
                SINCE,
                code);
    }

    /** The rank and scale of some people, one after another. */
    void paid(long first, int count, String rank, String scale) throws SQLException {
        for (long person = first; person < first + count; person++) {
            update(
                    "INSERT INTO salary (person_id, rank_code, scale, step, coefficient, valid_from, decision_id,"
                            + " recorded_in) VALUES (?, ?, ?, 1, 2.34, ?, 1, 1)",
                    person,
                    rank,
                    scale,
                    SINCE);
        }
    }

    /** An approved number of a position. */
    void post(long unit, String position, int number) throws SQLException {
        update(
                "INSERT INTO post (unit_id, job_position_id, staff_kind, number, valid_from, decision_id, recorded_in)"
                        + " SELECT ?, id, 'CIVIL_SERVANT', ?, ?, 1, 1 FROM job_position WHERE code = ?",
                unit,
                number,
                SINCE,
                position);
    }

    /** A quota of civil servants for a year. */
    void quota(long unit, int year, int number) throws SQLException {
        update(
                "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                        + " VALUES (?, ?, 'CIVIL_SERVANT', ?, ?, ?, 1, 1)",
                unit,
                year,
                number,
                year + "-01-01",
                (year + 1) + "-01-01");
    }

    /** One more unit that an account may see. */
    void grant(String account, String role, long unit) throws SQLException {
        update(
                "INSERT INTO account_grant (account_id, role, unit_id, granted_at) SELECT id, ?, ?, UTC_TIMESTAMP(6)"
                        + " FROM account WHERE username = ?",
                role,
                unit,
                account);
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
