package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.duties.DutyFact;
import org.bienche.duties.Settled;

/** Duties looked at as a whole: those of the units that a plan touches, and those that do not belong to exactly one unit. */
public final class DutyWholes {

    /** A unit's first and last day, as far as it is known now. */
    private static final String LIVES =
            "(SELECT unit_id, MIN(valid_from) AS begins, MAX(valid_until) AS ends FROM unit_version WHERE superseded_in = "
                    + CURRENT + " GROUP BY unit_id)";

    private static final String DOUBLES = " FROM duty_fact f JOIN duty_fact o ON o.territory_id = f.territory_id"
            + " AND o.superseded_in = " + CURRENT + " AND o.code = f.code AND o.duty_id <> f.duty_id"
            + " AND o.valid_from < f.valid_until AND o.valid_until > f.valid_from WHERE f.superseded_in = " + CURRENT
            + " AND f.valid_until > ? AND o.valid_until > ?";

    private final Rows rows;

    public DutyWholes(Connection connection) {
        this.rows = new Rows(connection);
    }

    /** What holds on a day, or later, of the duties within or held by any of the units. */
    public List<DutyFact> around(Collection<Long> units, LocalDate from) throws SQLException {
        rows.change("DROP TEMPORARY TABLE IF EXISTS duty_unit");
        rows.change("CREATE TEMPORARY TABLE duty_unit (id BIGINT NOT NULL PRIMARY KEY)");
        rows.insert(
                "INSERT INTO duty_unit (id) VALUES (?)",
                units.stream().distinct().map(unit -> new Object[] {unit}).toList());
        List<Long> duties = rows.list(
                "SELECT f.duty_id FROM duty_unit u JOIN duty_fact f ON f.territory_id = u.id AND f.superseded_in = "
                        + CURRENT + " AND f.valid_until > ?",
                row -> row.getLong(1),
                from);
        duties.addAll(held(from));
        rows.change("DROP TEMPORARY TABLE duty_unit");
        rows.change("DROP TEMPORARY TABLE IF EXISTS duty_touched");
        rows.change("CREATE TEMPORARY TABLE duty_touched (id BIGINT NOT NULL PRIMARY KEY)");
        rows.insert(
                "INSERT INTO duty_touched (id) VALUES (?)",
                duties.stream().distinct().map(duty -> new Object[] {duty}).toList());
        List<DutyFact> found = rows.list(
                "SELECT " + DutyRows.COLUMNS + " FROM duty_touched t JOIN duty_fact f ON f.duty_id = t.id"
                        + " AND f.superseded_in = " + CURRENT + " AND f.valid_until > ?",
                DutyRows::fact,
                from);
        rows.change("DROP TEMPORARY TABLE duty_touched");
        return found;
    }

    private List<Long> held(LocalDate from) throws SQLException {
        return rows.list(
                "SELECT f.duty_id FROM duty_unit u JOIN duty_fact f ON f.holder_id = u.id AND f.superseded_in = "
                        + CURRENT + " AND f.valid_until > ?",
                row -> row.getLong(1),
                from);
    }

    public long count(LocalDate from) throws SQLException {
        return rows.list(
                        "SELECT COUNT(*) FROM duty_fact f WHERE f.superseded_in = " + CURRENT
                                + " AND f.valid_until > ?",
                        row -> row.getLong(1),
                        from)
                .getFirst();
    }

    /** The functions that two duties of one territory have on one day, from a day on; at most 100. */
    public List<String> doubled(LocalDate from) throws SQLException {
        return rows.list(
                "SELECT DISTINCT CONCAT(f.code, ' within unit ', f.territory_id)" + DOUBLES + " LIMIT 100",
                row -> row.getString(1),
                from,
                from);
    }

    /** The functions that nobody has, or somebody who does not exist all the time, from a day on; at most 100. */
    public List<String> orphaned(LocalDate from) throws SQLException {
        return rows.list(
                "SELECT CONCAT(f.code, ' within unit ', f.territory_id) FROM duty_fact f LEFT JOIN " + LIVES
                        + " h ON h.unit_id = f.holder_id LEFT JOIN " + LIVES + " t ON t.unit_id = f.territory_id"
                        + " WHERE f.superseded_in = " + CURRENT + " AND f.valid_until > ? AND (h.unit_id IS NULL"
                        + " OR f.valid_until > h.ends OR f.valid_from < h.begins OR t.unit_id IS NULL"
                        + " OR f.valid_until > t.ends OR f.valid_from < t.begins) LIMIT 100",
                row -> row.getString(1),
                from);
    }

    /** The same duties on one day, as a list shows them: nobody has them, or a unit that is gone, or their territory is. */
    public List<DutyFact> orphans(DutyScope scope, LocalDate on, int most) throws SQLException {
        String alive =
                "NOT EXISTS (SELECT 1 FROM unit_path p WHERE p.unit_id = f.%s AND p.valid_from <= ? AND p.valid_until > ?)";
        List<Object> parameters = new ArrayList<>(List.of(on, on, on, on, on, on));
        parameters.addAll(scope.parameters());
        return rows.list(
                "SELECT " + DutyRows.COLUMNS + " FROM duty_fact f WHERE f.superseded_in = " + CURRENT
                        + " AND f.valid_from <= ? AND f.valid_until > ? AND (f.holder_id IS NULL OR "
                        + alive.formatted("holder_id") + " OR " + alive.formatted("territory_id") + ") AND "
                        + scope.condition() + " ORDER BY f.code, f.territory_id, f.duty_id LIMIT " + most,
                DutyRows::fact,
                parameters.toArray());
    }

    /** Duties of a day of which there is another of the same function in the territory. */
    public List<DutyFact> doubles(DutyScope scope, LocalDate on, int most) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(on, on, on, on));
        parameters.addAll(scope.parameters());
        return rows.list(
                "SELECT DISTINCT " + DutyRows.COLUMNS + DOUBLES
                        + " AND f.valid_from <= ? AND o.valid_from <= ? AND " + scope.condition()
                        + " ORDER BY f.code, f.territory_id, f.duty_id LIMIT " + most,
                DutyRows::fact,
                parameters.toArray());
    }

    /** The newest recordings that changed duties which were known before, and no units; those that something stands on are left out. */
    public List<Settled> recent(DutyScope scope) throws SQLException {
        return rows.list(
                "SELECT r.id, d.number, d.signed_on, x.duties FROM (SELECT f.origin_in, COUNT(DISTINCT f.duty_id) AS duties"
                        + " FROM duty_fact f WHERE f.superseded_in = " + CURRENT
                        + " AND EXISTS (SELECT 1 FROM duty_fact o"
                        + " WHERE o.duty_id = f.duty_id AND o.superseded_in = f.origin_in) AND " + scope.condition()
                        + " GROUP BY f.origin_in ORDER BY f.origin_in DESC LIMIT 20) x JOIN recording r"
                        + " ON r.id = x.origin_in JOIN decision d ON d.id = r.decision_id"
                        + " WHERE NOT EXISTS (SELECT 1 FROM unit_version v WHERE v.recorded_in = r.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM unit_version v WHERE v.superseded_in = r.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM duty_fact f WHERE f.recorded_in = r.id AND "
                        + Undone.stands("duty_fact") + ") ORDER BY r.id DESC LIMIT 10",
                row -> new Settled(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getInt(4)),
                scope.parameters().toArray());
    }

    /** Whether a recording changed units, too: it is a plan's. */
    public boolean changedUnits(long recording) throws SQLException {
        return rows.list(
                        "SELECT COUNT(*) FROM unit_version WHERE recorded_in = ? OR superseded_in = ?",
                        row -> row.getLong(1) > 0,
                        recording,
                        recording)
                .getFirst();
    }
}
