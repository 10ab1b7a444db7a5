package org.bienche.planning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienche.access.rules.Tokens;
import org.bienche.demo.Population;
import org.bienche.launch.ApiClient;
import org.bienche.launch.DatabaseAddress;
import org.bienche.launch.SharedServer;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.UnitRows;

/** A province of a test with communes under it, put straight into the database of the shared server. */
public final class PlanGround {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private PlanGround() {}

    /** A province with so many communes; their codes are the province's with a number from 1 on. */
    public static long province(String code, String name, int communes) {
        return work(connection -> {
            long id = reserve(connection, communes + 1);
            List<UnitChange> units = new ArrayList<>();
            units.add(new UnitChange.Open(id, UnitFacts.of(code, name, UnitKind.PROVINCE, 1L)));
            for (int i = 1; i <= communes; i++) {
                units.add(new UnitChange.Open(
                        id + i, UnitFacts.of(code + "-" + i, name + " – Xã số " + i, UnitKind.COMMUNE, id)));
            }
            new UnitRows(connection).change(1, 1, SINCE, units);
            new PathRows(connection).rebuildFrom(SINCE);
            change(
                    connection,
                    "UPDATE organization_version SET version = "
                            + UUID.randomUUID().getMostSignificantBits());
            return id;
        });
    }

    private static long reserve(Connection connection, int many) throws SQLException {
        long next = number(connection, "SELECT next_id FROM id_block WHERE name = 'unit' FOR UPDATE");
        change(connection, "UPDATE id_block SET next_id = next_id + " + many + " WHERE name = 'unit'");
        return next;
    }

    /** Grants civil servants for a whole year. */
    public static void grant(long unit, int year, int number) {
        work(connection -> {
            change(
                    connection,
                    "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                            + " VALUES (" + unit + ", " + year + ", 'CIVIL_SERVANT', " + number + ", '" + year
                            + "-01-01', '" + (year + 1) + "-01-01', 1, 1)");
            return unit;
        });
    }

    /** Invented people in a commune; at least two of them are civil servants beyond the one that is granted, recorded as a surplus. */
    public static void crowd(long unit, int people, LocalDate surplusUntil) {
        work(connection -> {
            Population.of(unit, people, LocalDate.of(2025, 6, 30))
                    .fill(connection, List.of(new Population.Place(unit, UnitKind.COMMUNE, SINCE)));
            int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
            change(
                    connection,
                    "INSERT INTO quota (unit_id, year, staff_kind, number, surplus_until, valid_from, valid_until, decision_id,"
                            + " recorded_in) VALUES (" + unit + ", " + year + ", 'CIVIL_SERVANT', 1, '" + surplusUntil
                            + "', '" + year + "-01-01', '" + (year + 1) + "-01-01', 1, 1)");
            return unit;
        });
    }

    /** One more role for an account. */
    public static void role(String account, String role, long unit) {
        work(connection -> {
            change(
                    connection,
                    "INSERT IGNORE INTO account_grant (account_id, role, unit_id, granted_at) SELECT id, '" + role
                            + "', " + unit + ", UTC_TIMESTAMP(6) FROM account WHERE username = '" + account + "'");
            return unit;
        });
    }

    /** Changes the database behind the program's back. */
    public static void tamper(String sql) {
        work(connection -> {
            change(connection, sql);
            return 0;
        });
    }

    /** An account that calls with a token: of many passwords at once, some are not even looked at. */
    public static ApiClient bearing(String account) {
        String token = Tokens.make();
        work(connection -> {
            change(
                    connection,
                    "INSERT INTO personal_token (account_id, name, token_hash, created_at, expires_on)"
                            + " SELECT id, 'plans', '" + Tokens.hash(token)
                            + "', UTC_TIMESTAMP(), CURDATE() + INTERVAL 7 DAY FROM account WHERE username = '" + account
                            + "'");
            return 0;
        });
        return ApiClient.bearing(SharedServer.get().url(), token);
    }

    /** A number of the database. */
    public static long number(String sql) {
        return work(connection -> number(connection, sql));
    }

    private interface Work {
        long on(Connection connection) throws SQLException;
    }

    private static long work(Work work) {
        DatabaseAddress address = SharedServer.get().database();
        try (Connection connection = Population.connect(address.url(), address.user(), address.password())) {
            long result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
