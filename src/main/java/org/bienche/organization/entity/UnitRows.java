package org.bienche.organization.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.decisions.Recording;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Folding;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Units and their versions over one connection; changes are made for the whole set at once. */
public final class UnitRows {

    private static final String FACTS =
            "unit_id, code, name, kind, parent_id, funding_group, pay_area, wage_zone, area_km2, population";

    private final Connection connection;

    public UnitRows(Connection connection) {
        this.connection = connection;
    }

    /** The versions that hold on a day, as known at a recording. */
    public List<UnitOn> on(LocalDate day, long knownAt) throws SQLException {
        String sql = "SELECT " + FACTS + ", valid_from, valid_until, decision_id FROM unit_version"
                + " WHERE valid_from <= ? AND valid_until > ? AND " + known(knownAt);
        return read(sql, day, day);
    }

    /** Every version that nothing has superseded. */
    public List<UnitOn> current() throws SQLException {
        return read(
                "SELECT " + FACTS + ", valid_from, valid_until, decision_id FROM unit_version WHERE superseded_in = "
                        + Recording.CURRENT);
    }

    /** The versions of one unit, oldest first. */
    public List<UnitOn> history(long unitId) throws SQLException {
        return read(
                "SELECT " + FACTS
                        + ", valid_from, valid_until, decision_id FROM unit_version WHERE unit_id = ? AND superseded_in = "
                        + Recording.CURRENT + " ORDER BY valid_from",
                unitId);
    }

    private static String known(long at) {
        return at == Recording.CURRENT
                ? "superseded_in = " + Recording.CURRENT
                : "recorded_in <= " + at + " AND superseded_in > " + at;
    }

    /** The days from {@code day} on at which any unit changes, the day itself first. */
    public List<LocalDate> boundaries(LocalDate day) throws SQLException {
        String sql = "SELECT valid_from FROM unit_version WHERE valid_from > ? AND superseded_in = " + Recording.CURRENT
                + " UNION SELECT valid_until FROM unit_version WHERE valid_until > ? AND valid_until < '9999-12-31'"
                + " AND superseded_in = " + Recording.CURRENT + " ORDER BY 1";
        List<LocalDate> days = new ArrayList<>(List.of(day));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setObject(2, day);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    days.add(rows.getObject(1, LocalDate.class));
                }
            }
        }
        return days;
    }

    /** Records the changes: former versions are superseded, shortened to end on the day, and followed by the new ones. */
    public void change(long recording, long decision, LocalDate day, Collection<? extends UnitChange> changes)
            throws SQLException {
        List<UnitChange.Open> opened = pick(changes, UnitChange.Open.class);
        List<UnitChange.Amend> amended = pick(changes, UnitChange.Amend.class);
        List<Long> ending = new ArrayList<>();
        amended.forEach(change -> ending.add(change.unitId()));
        pick(changes, UnitChange.Close.class).forEach(change -> ending.add(change.unitId()));
        create(recording, opened);
        end(recording, day, ending);
        begin(
                recording,
                decision,
                day,
                opened.stream().map(o -> new Beginning(o.unitId(), o.facts())).toList());
        begin(
                recording,
                decision,
                day,
                amended.stream().map(a -> new Beginning(a.unitId(), a.facts())).toList());
    }

    private record Beginning(long unitId, UnitFacts facts) {}

    private static <T extends UnitChange> List<T> pick(Collection<? extends UnitChange> changes, Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void create(long recording, List<UnitChange.Open> opened) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO unit (id, created_in) VALUES (?, ?)")) {
            for (UnitChange.Open open : opened) {
                insert.setLong(1, open.unitId());
                insert.setLong(2, recording);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void end(long recording, LocalDate day, List<Long> unitIds) throws SQLException {
        if (unitIds.isEmpty()) {
            return;
        }
        run("DROP TEMPORARY TABLE IF EXISTS ending_unit");
        run("DROP TEMPORARY TABLE IF EXISTS ending_version");
        run("CREATE TEMPORARY TABLE ending_unit (unit_id BIGINT NOT NULL PRIMARY KEY)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ending_unit (unit_id) VALUES (?)")) {
            for (long unitId : unitIds) {
                insert.setLong(1, unitId);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("CREATE TEMPORARY TABLE ending_version (id BIGINT NOT NULL PRIMARY KEY)");
        run(
                "INSERT INTO ending_version SELECT v.id FROM unit_version v JOIN ending_unit e ON e.unit_id = v.unit_id"
                        + " WHERE v.superseded_in = " + Recording.CURRENT + " AND v.valid_until > ?",
                day);
        run("UPDATE unit_version v JOIN ending_version e ON e.id = v.id SET v.superseded_in = " + recording);
        run(
                "INSERT INTO unit_version (" + FACTS
                        + ", search_name, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT " + FACTS + ", search_name, valid_from, ?, decision_id, " + recording
                        + " FROM unit_version v JOIN ending_version e ON e.id = v.id WHERE v.valid_from < ?",
                day,
                day);
        run("DROP TEMPORARY TABLE ending_version");
        run("DROP TEMPORARY TABLE ending_unit");
    }

    private void begin(long recording, long decision, LocalDate day, List<Beginning> beginnings) throws SQLException {
        String sql = "INSERT INTO unit_version (" + FACTS + ", search_name, valid_from, decision_id, recorded_in)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Beginning one : beginnings) {
                set(insert, one);
                insert.setObject(12, day);
                insert.setLong(13, decision);
                insert.setLong(14, recording);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, Beginning one) throws SQLException {
        UnitFacts facts = one.facts();
        insert.setLong(1, one.unitId());
        insert.setString(2, facts.code());
        insert.setString(3, facts.name());
        insert.setString(4, facts.kind().name());
        insert.setObject(5, facts.parentId(), Types.BIGINT);
        insert.setString(6, facts.fundingGroup().name());
        insert.setString(7, facts.payArea().name());
        insert.setInt(8, facts.wageZone());
        insert.setBigDecimal(9, facts.areaKm2());
        insert.setObject(10, facts.population(), Types.INTEGER);
        insert.setString(11, Folding.fold(facts.name()));
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<UnitOn> read(String sql, Object... parameters) throws SQLException {
        List<UnitOn> units = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    units.add(unit(rows));
                }
            }
        }
        return units;
    }

    private static UnitOn unit(ResultSet row) throws SQLException {
        UnitFacts facts = new UnitFacts(
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                nullableLong(row, "parent_id"),
                FundingGroup.valueOf(row.getString("funding_group")),
                PayArea.valueOf(row.getString("pay_area")),
                row.getInt("wage_zone"),
                row.getBigDecimal("area_km2"),
                nullableInt(row, "population"));
        Validity validity = new Validity(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
        return new UnitOn(row.getLong("unit_id"), facts, validity, row.getLong("decision_id"));
    }

    private static @Nullable Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Integer nullableInt(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
