package org.bienche.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienche.access.rules.Passwords;
import org.bienche.demo.Population;
import org.bienche.demo.Population.Place;
import org.bienche.launch.ApiClient;
import org.bienche.launch.DatabaseAddress;
import org.bienche.launch.SharedServer;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.UnitRows;

/** Units, people and accounts of a test, put straight into the database of the shared server. */
public final class Ground {

    public static final String PASSWORD = "Nhân sự để thử 2026";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private Ground() {}

    /** A commune under the root with so many invented people; the code names it. */
    public static long commune(String code, String name, int size) {
        try (Connection connection = connect()) {
            long known = number(
                    connection, "SELECT COALESCE(MAX(unit_id), 0) FROM unit_version WHERE code = '" + code + "'");
            if (known > 0) {
                return known;
            }
            long id = number(connection, "SELECT next_id FROM id_block WHERE name = 'unit' FOR UPDATE");
            run(connection, "UPDATE id_block SET next_id = next_id + 1 WHERE name = 'unit'");
            UnitFacts facts = UnitFacts.of(code, name, UnitKind.COMMUNE, 1L);
            new UnitRows(connection).change(1, 1, SINCE, List.of(new UnitChange.Open(id, facts)));
            new PathRows(connection).rebuildFrom(SINCE);
            run(
                    connection,
                    "UPDATE organization_version SET version = "
                            + UUID.randomUUID().getMostSignificantBits());
            if (size > 0) {
                Population.of(id, size, LocalDate.of(2025, 6, 30))
                        .fill(connection, List.of(new Place(id, UnitKind.COMMUNE, SINCE)));
            }
            connection.commit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An account with one role over one unit's subtree. */
    public static ApiClient account(String name, String role, long unit) {
        try (Connection connection = connect()) {
            if (number(connection, "SELECT COUNT(*) FROM account WHERE username = '" + name + "'") == 0) {
                run(
                        connection,
                        "INSERT INTO account (username, display_name, password_hash, created_at) VALUES ('" + name
                                + "', '" + name + "', '" + Passwords.hash(PASSWORD) + "', UTC_TIMESTAMP(6))");
                run(
                        connection,
                        "INSERT INTO account_grant (account_id, role, unit_id, granted_at) SELECT id, '" + role + "', "
                                + unit + ", UTC_TIMESTAMP(6) FROM account WHERE username = '" + name + "'");
            }
            connection.commit();
            return ApiClient.of(SharedServer.get().url(), name, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text of the database, such as somebody's number. */
    public static String text(String sql) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        DatabaseAddress address = SharedServer.get().database();
        return Population.connect(address.url(), address.user(), address.password());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
