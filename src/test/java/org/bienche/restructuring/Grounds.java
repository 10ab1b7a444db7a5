package org.bienche.restructuring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bienche.access.rules.Passwords;
import org.bienche.launch.ApiClient;
import org.bienche.launch.SharedServer;

/** Accounts, bodies and people that a restructuring is tried on, put straight into the database of the shared server. */
final class Grounds {

    private static final String PASSWORD = "Sắp xếp để thử 2026";
    private static final String FACT = ", valid_from, decision_id, recorded_in) VALUES (";

    /** Known only from now on: what was carried out before is not changed by it. */
    private static final String SINCE_JANUARY = ", '2025-01-01', 1, (SELECT MAX(id) FROM recording))";

    private Grounds() {}

    /** An account with one role over the whole country. */
    static ApiClient account(String name, String role) throws SQLException {
        if (number("SELECT COUNT(*) FROM account WHERE username = '" + name + "'") == 0) {
            update(
                    "INSERT INTO account (username, display_name, password_hash, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                    name,
                    name,
                    Passwords.hash(PASSWORD));
            update(
                    "INSERT INTO account_grant (account_id, role, unit_id, granted_at) SELECT id, '" + role
                            + "', 1, UTC_TIMESTAMP(6) FROM account WHERE username = ?",
                    name);
        }
        return ApiClient.of(SharedServer.get().url(), name, PASSWORD);
    }

    /** The unit that has a code and level on the eve of the restructuring. */
    static long unit(String code, String kinds) throws SQLException {
        return number("SELECT unit_id FROM unit_version WHERE code = '" + code + "' AND kind IN (" + kinds
                + ") AND superseded_in = " + Long.MAX_VALUE
                + " AND valid_from <= '2025-06-30' AND valid_until > '2025-06-30'");
    }

    static long school(String code, long parent) throws SQLException {
        record();
        long id = reserve("unit");
        update("INSERT INTO unit (id, created_in) VALUES (" + id + ", 1)");
        update("INSERT INTO unit_version (unit_id, code, name, search_name, kind, parent_id, funding_group" + FACT + id
                + ", '" + code + "', 'Trường thử', 'truong thu', 'SCHOOL', " + parent + ", 'G4'" + SINCE_JANUARY);
        update("INSERT INTO unit_path (unit_id, valid_from, valid_until, path) SELECT " + id
                + ", '2025-01-01', '9999-12-31', CONCAT(path, " + id + ", '/') FROM unit_path WHERE unit_id = " + parent
                + " AND valid_from <= '2025-06-30' AND valid_until > '2025-06-30'");
        update("UPDATE organization_version SET version = " + UUID.randomUUID().getMostSignificantBits());
        return id;
    }

    /** So many people in a unit, the first of them its head with a leadership allowance. */
    static void people(long unit, int count) throws SQLException {
        record();
        long head = position("THU-TRUONG", "HEAD");
        long officer = position("THU-VIEN", "NONE");
        for (int i = 0; i < count; i++) {
            long id = reserve("person");
            update("INSERT INTO person (id, number, created_in) VALUES (" + id + ", 'THU" + id + "', 1)");
            update("INSERT INTO person_file (person_id, full_name, sort_key, born, sex" + FACT + id
                    + ", 'Người Thử', 'thu nguoi', '1980-01-01', 'F'" + SINCE_JANUARY);
            update("INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind" + FACT + id + ", "
                    + unit + ", " + (i == 0 ? head : officer) + ", 'MAIN', 'CIVIL_SERVANT'" + SINCE_JANUARY);
            update("INSERT INTO salary (person_id, rank_code, scale, step, coefficient" + FACT + id
                    + ", '01.003', 'A1', 3, 3.00" + SINCE_JANUARY);
            if (i == 0) {
                update("INSERT INTO allowance (person_id, code, coefficient" + FACT + id + ", 'LEADERSHIP', 0.25"
                        + SINCE_JANUARY);
            }
        }
    }

    private static void record() throws SQLException {
        update("INSERT INTO recording (decision_id, recorded_at, actor) VALUES (1, UTC_TIMESTAMP(6), 'thu')");
    }

    static void quota(long unit, int number) throws SQLException {
        update(
                "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                        + " VALUES (" + unit + ", 2025, 'CIVIL_SERVANT', " + number
                        + ", '2025-01-01', '2026-01-01', 1, 1)");
    }

    private static long position(String code, String leadership) throws SQLException {
        update("INSERT IGNORE INTO job_position (code, name, position_group, leadership) VALUES ('" + code
                + "', 'Vị trí thử', 'LEADERSHIP', '" + leadership + "')");
        return number("SELECT id FROM job_position WHERE code = '" + code + "'");
    }

    private static long reserve(String name) throws SQLException {
        long id = number("SELECT next_id FROM id_block WHERE name = '" + name + "'");
        update("UPDATE id_block SET next_id = next_id + 1 WHERE name = '" + name + "'");
        return id;
    }

    static long number(String sql) throws SQLException {
        try (Connection connection = SharedServer.get().database().connect();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** All the text of a spreadsheet. */
    static String wordsOf(byte[] xlsx) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            while (parts.getNextEntry() != null) {
                words.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    static String text(String sql) throws SQLException {
        try (Connection connection = SharedServer.get().database().connect();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void update(String sql, String... parameters) throws SQLException {
        try (Connection connection = SharedServer.get().database().connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setString(i + 1, parameters[i]);
            }
            update.executeUpdate();
        }
    }
}
