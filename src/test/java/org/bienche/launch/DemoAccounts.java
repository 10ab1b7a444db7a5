package org.bienche.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.access.rules.Passwords;

/** The accounts of the demonstration, one for each kind of day's work; all have one password. */
final class DemoAccounts {

    /** An account of the demonstration. */
    record DemoAccount(String username, String displayName, Role role) {}

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("officer", "Cán bộ tổ chức Mẫu", Role.OFFICER),
            new DemoAccount("leader", "Lãnh đạo Mẫu", Role.LEADER),
            new DemoAccount("department", "Phòng chuyên môn Mẫu", Role.DEPARTMENT),
            new DemoAccount("auditor", "Thanh tra Mẫu", Role.AUDITOR),
            new DemoAccount("admin", "Quản trị Mẫu", Role.ADMINISTRATOR));

    private final Connection connection;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

    private DemoAccounts(Connection connection) {
        this.connection = connection;
    }

    /** Adds those that are missing, and gives each the password. */
    static void ensure(Connection connection, String password) throws SQLException {
        DemoAccounts accounts = new DemoAccounts(connection);
        for (DemoAccount account : ALL) {
            accounts.ensure(account, password);
        }
    }

    private void ensure(DemoAccount account, String password) throws SQLException {
        String known = passwordHash(account.username());
        if (known.isEmpty()) {
            add(account, Passwords.hash(password));
        } else if (!Passwords.matches(password, known)) {
            update(
                    "UPDATE account SET password_hash = ? WHERE username = ?",
                    Passwords.hash(password),
                    account.username());
        }
    }

    private String passwordHash(String username) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT password_hash FROM account WHERE username = ?")) {
            select.setString(1, username);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void add(DemoAccount account, String hash) throws SQLException {
        update(
                "INSERT INTO account (username, display_name, password_hash, created_at) VALUES (?, ?, ?, ?)",
                account.username(),
                account.displayName(),
                hash,
                now);
        update(
                "INSERT INTO account_grant (account_id, role, unit_id, granted_at)"
                        + " SELECT id, ?, ?, ? FROM account WHERE username = ?",
                account.role().name(),
                Grant.ROOT_UNIT,
                now,
                account.username());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
