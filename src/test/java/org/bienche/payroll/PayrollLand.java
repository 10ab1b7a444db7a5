package org.bienche.payroll;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienche.access.rules.Passwords;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/** Plainly invented units, people and accounts that a payroll is tried on, put straight into the database. */
final class PayrollLand {

    static final String PASSWORD = "Trả lương để thử 2026";

    private static final String SINCE = "2024-01-01";
    private static final String FOREVER = "9999-12-31";

    private final Connection connection;

    PayrollLand(Connection connection) {
        this.connection = connection;
    }

    /** A unit under another, from 2024 on. */
    long unit(String code, String name, String kind, long parent, String fundingGroup) throws SQLException {
        return unit(code, name, kind, parent, fundingGroup, SINCE);
    }

    long unit(String code, String name, String kind, long parent, String fundingGroup, String from)
            throws SQLException {
        long id = reserve("unit", 1);
        update("INSERT INTO unit (id, created_in) VALUES (?, 1)", id);
        update(
                "INSERT INTO unit_version (unit_id, code, name, search_name, kind, parent_id, funding_group, valid_from,"
                        + " decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 1)",
                id,
                code,
                name,
                code.toLowerCase(java.util.Locale.ROOT),
                kind,
                parent,
                fundingGroup,
                from);
        update(
                "INSERT INTO unit_path (unit_id, valid_from, valid_until, path) SELECT ?, ?, ?, CONCAT(path, ?, '/')"
                        + " FROM unit_path WHERE unit_id = ? AND valid_until = ?",
                id,
                from,
                FOREVER,
                id,
                parent,
                FOREVER);
        update("UPDATE organization_version SET version = ?", UUID.randomUUID().getMostSignificantBits());
        return id;
    }

    /** Somebody with a personnel file and nothing else. */
    long person(String name, int dependants) throws SQLException {
        long id = reserve("person", 1);
        update("INSERT INTO person (id, number, created_in) VALUES (?, ?, 1)", id, "L" + id);
        update(
                "INSERT INTO person_file (person_id, full_name, sort_key, born, sex, dependants, bank, bank_account,"
                        + " valid_from, decision_id, recorded_in) VALUES (?, ?, ?, '1980-01-01', 'F', ?, 'Kho bạc', '0001', ?, 1, 1)",
                id,
                name,
                Folding.fold(name),
                dependants,
                SINCE);
        return id;
    }

    void post(long person, long unit, String kind, String staffKind, String from, String until) throws SQLException {
        update(
                "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from, valid_until,"
                        + " decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)",
                person,
                unit,
                position(),
                kind,
                staffKind,
                from,
                until);
    }

    void post(long person, long unit, String staffKind) throws SQLException {
        post(person, unit, "MAIN", staffKind, SINCE, FOREVER);
    }

    void salary(long person, String scale, int step, String coefficient, int overFrame) throws SQLException {
        update(
                "INSERT INTO salary (person_id, rank_code, scale, step, coefficient, over_frame_percent, valid_from,"
                        + " decision_id, recorded_in) VALUES (?, '01.003', ?, ?, ?, ?, ?, 1, 1)",
                person,
                scale,
                step,
                coefficient,
                overFrame,
                SINCE);
    }

    /** Step 3 of A1, for some days and in a state of work. */
    void stateOfWork(long person, String state, String from, String until) throws SQLException {
        step(person, 3, "3.00", state, from, until);
    }

    /** A step of A1, for some days. */
    void step(long person, int step, String coefficient, String state, String from, String until) throws SQLException {
        update(
                "INSERT INTO salary (person_id, rank_code, scale, step, coefficient, working_state, valid_from,"
                        + " valid_until, decision_id, recorded_in) VALUES (?, '01.003', 'A1', ?, ?, ?, ?, ?, 1, 1)",
                person,
                step,
                coefficient,
                state,
                from,
                until);
    }

    void wage(long person, long dong, String from, String until) throws SQLException {
        update(
                "INSERT INTO salary (person_id, contract_wage, valid_from, valid_until, decision_id, recorded_in)"
                        + " VALUES (?, ?, ?, ?, 1, 1)",
                person,
                dong,
                from,
                until);
    }

    void wage(long person, long dong) throws SQLException {
        update(
                "INSERT INTO salary (person_id, contract_wage, valid_from, decision_id, recorded_in) VALUES (?, ?, ?, 1, 1)",
                person,
                dong,
                SINCE);
    }

    void allowance(long person, String code, @Nullable String coefficient, @Nullable Integer percent, String from)
            throws SQLException {
        update(
                "INSERT INTO allowance (person_id, code, coefficient, percent, valid_from, decision_id, recorded_in)"
                        + " VALUES (?, ?, ?, ?, ?, 1, 1)",
                person,
                code,
                coefficient,
                percent,
                from);
    }

    void allowance(long person, String code, @Nullable String coefficient, @Nullable Integer percent)
            throws SQLException {
        allowance(person, code, coefficient, percent, SINCE);
    }

    /** A civil servant at step 3 of A1 with the public-service allowance. */
    long civilServant(String name, long unit) throws SQLException {
        long person = person(name, 0);
        post(person, unit, "CIVIL_SERVANT");
        salary(person, "A1", 3, "3.00", 0);
        allowance(person, "PUBLIC_SERVICE", null, null);
        return person;
    }

    /** Many of them at once; returns the id of the first. */
    long crowd(long unit, int count) throws SQLException {
        long first = reserve("person", count);
        String each = " SELECT seq + " + first + " FROM (" + numbers(count) + ") n";
        update("INSERT INTO person (id, number, created_in) SELECT id, CONCAT('L', id), 1 FROM ("
                + each.replace("SELECT seq + " + first, "SELECT seq + " + first + " id") + ") p");
        String people = " FROM person WHERE id BETWEEN " + first + " AND " + (first + count - 1);
        update(
                "INSERT INTO person_file (person_id, full_name, sort_key, born, sex, valid_from, decision_id, recorded_in)"
                        + " SELECT id, CONCAT('Người Thử ', id), number, '1985-05-05', 'M', '" + SINCE + "', 1, 1"
                        + people);
        update(
                "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from, decision_id,"
                        + " recorded_in) SELECT id, " + unit + ", " + position() + ", 'MAIN', 'CIVIL_SERVANT', '"
                        + SINCE + "', 1, 1" + people);
        update(
                "INSERT INTO salary (person_id, rank_code, scale, step, coefficient, valid_from, decision_id, recorded_in)"
                        + " SELECT id, '01.003', 'A1', 3, 3.00, '" + SINCE + "', 1, 1" + people);
        update("INSERT INTO allowance (person_id, code, valid_from, decision_id, recorded_in)"
                + " SELECT id, 'PUBLIC_SERVICE', '" + SINCE + "', 1, 1" + people);
        return first;
    }

    private static String numbers(int count) {
        String digits = "SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9";
        return "SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d seq FROM (" + digits + ") a, (" + digits + ") b, ("
                + digits + ") c, (" + digits + ") e HAVING seq < " + count;
    }

    /** Ends every post of a person on a day, by recording that anew. */
    void endPosts(long person, String on) throws SQLException {
        update("INSERT INTO recording (decision_id, recorded_at, actor) VALUES (1, UTC_TIMESTAMP(6), 'test')");
        long recording = number("SELECT MAX(id) FROM recording");
        List<String> columns =
                List.of("person_id", "unit_id", "job_position_id", "kind", "staff_kind", "valid_from", "decision_id");
        String kept = String.join(", ", columns);
        update(
                "INSERT INTO appointment (" + kept + ", valid_until, recorded_in) SELECT " + kept + ", ?, " + recording
                        + " FROM appointment WHERE person_id = ? AND superseded_in = " + Long.MAX_VALUE,
                on,
                person);
        update(
                "UPDATE appointment SET superseded_in = " + recording + " WHERE person_id = ? AND recorded_in <> "
                        + recording + " AND superseded_in = " + Long.MAX_VALUE,
                person);
    }

    /** An account with one role over a unit. */
    void account(String name, String role, long unit) throws SQLException {
        if (number("SELECT COUNT(*) FROM account WHERE username = '" + name + "'") == 0) {
            update(
                    "INSERT INTO account (username, display_name, password_hash, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                    name,
                    name,
                    Passwords.hash(PASSWORD));
        }
        update(
                "INSERT INTO account_grant (account_id, role, unit_id, granted_at) SELECT id, ?, ?, UTC_TIMESTAMP(6)"
                        + " FROM account WHERE username = ?",
                role,
                unit,
                name);
    }

    private long position() throws SQLException {
        update(
                "INSERT IGNORE INTO job_position (code, name, position_group, leadership) VALUES ('TRA-LUONG', 'Vị trí thử',"
                        + " 'PROFESSIONAL', 'NONE')");
        return number("SELECT id FROM job_position WHERE code = 'TRA-LUONG'");
    }

    private long reserve(String kind, int count) throws SQLException {
        long id = number("SELECT next_id FROM id_block WHERE name = '" + kind + "'");
        update("UPDATE id_block SET next_id = next_id + ? WHERE name = ?", count, kind);
        return id;
    }

    long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The rows of a query, each as its columns joined by bars. */
    List<String> rows(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : "|").append(row.getString(i));
                }
                rows.add(text.toString());
            }
            return rows;
        }
    }

    void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
