package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.restructuring.PlacementOutcome;

/** Recounts the people of a plan that was carried out, from the facts as they were known right after it. */
public final class HeadcountRows {

    private static final int MOST = 100;

    private final Sql sql;
    private final long plan;

    public HeadcountRows(Connection connection, long plan) {
        this.sql = new Sql(connection);
        this.plan = plan;
    }

    /** What became of the people, by outcome. */
    public Map<PlacementOutcome, Integer> outcomes() throws SQLException {
        Map<PlacementOutcome, Integer> outcomes = new EnumMap<>(PlacementOutcome.class);
        sql.visit(
                "SELECT outcome, COUNT(*) FROM restructuring_person WHERE plan_id = ? GROUP BY outcome",
                row -> outcomes.put(PlacementOutcome.valueOf(row.getString(1)), row.getInt(2)),
                plan);
        return outcomes;
    }

    /** People of each unit as known at a recording, on a day. */
    public Map<Long, Integer> peopleByUnit(LocalDate on, long knownAt) throws SQLException {
        Map<Long, Integer> people = new HashMap<>();
        sql.visit(
                "SELECT a.unit_id, COUNT(*) FROM appointment a WHERE a.valid_from <= ? AND a.valid_until > ?"
                        + " AND a.recorded_in <= ? AND a.superseded_in > ? AND a.kind IN ('MAIN', 'WAITING') GROUP BY a.unit_id",
                row -> people.put(row.getLong(1), row.getInt(2)),
                on,
                on,
                knownAt,
                knownAt);
        return people;
    }

    /** People who are not exactly where the plan put them, as known right after it; at most 100. */
    public List<Long> astray(LocalDate on, long executedIn) throws SQLException {
        return sql.list(
                "SELECT l.person_id FROM restructuring_person l LEFT JOIN appointment a ON a.person_id = l.person_id"
                        + " AND a.superseded_in > ? AND a.recorded_in <= ? AND a.valid_from <= ? AND a.valid_until > ?"
                        + " AND a.kind IN ('MAIN', 'WAITING') WHERE l.plan_id = ? GROUP BY l.person_id, l.to_unit_id, l.outcome"
                        + " HAVING COUNT(a.id) <> IF(l.to_unit_id IS NULL, 0, 1)"
                        + " OR (l.to_unit_id IS NOT NULL AND (MAX(a.unit_id) <> l.to_unit_id"
                        + " OR (l.outcome = 'WAITING') <> (MAX(a.kind) = 'WAITING'))) LIMIT " + MOST,
                row -> row.getLong(1),
                executedIn,
                executedIn,
                on,
                on,
                plan);
    }

    /** People who are not back where they were, as known right after an undoing; at most 100. */
    public List<Long> notBack(LocalDate on, long undoneIn) throws SQLException {
        return sql.list(
                "SELECT l.person_id FROM restructuring_person l LEFT JOIN appointment a ON a.person_id = l.person_id"
                        + " AND a.superseded_in > ? AND a.recorded_in <= ? AND a.valid_from <= ? AND a.valid_until > ?"
                        + " AND a.kind IN ('MAIN', 'WAITING') WHERE l.plan_id = ? GROUP BY l.person_id, l.from_unit_id"
                        + " HAVING COUNT(a.id) <> 1 OR MAX(a.unit_id) <> l.from_unit_id LIMIT " + MOST,
                row -> row.getLong(1),
                undoneIn,
                undoneIn,
                on,
                on,
                plan);
    }

    /** Departures under the plan for which its people give no reason, or the other way round. */
    public long departuresAstray(long executedIn) throws SQLException {
        long departures = sql.number("SELECT COUNT(*) FROM departure WHERE recorded_in = ?", executedIn);
        long leaving =
                sql.number("SELECT COUNT(*) FROM restructuring_person WHERE plan_id = ? AND to_unit_id IS NULL", plan);
        return Math.abs(departures - leaving);
    }

    /** People with a main post or place on the waiting list in units that the plan closed, as known now. */
    public long leftBehind(LocalDate on) throws SQLException {
        return sql.number(
                "SELECT COUNT(*) FROM restructuring_move m JOIN appointment a ON a.unit_id = m.unit_id AND a.superseded_in = "
                        + CURRENT + " AND a.valid_until > ? WHERE m.plan_id = ?",
                on,
                plan);
    }
}
