package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.decisions.Facts;
import org.bienche.restructuring.Undoing;

/** What undoing a plan brings back, and what was recorded since that stands in its way. */
public final class UndoRows {

    private static final List<String> TABLES =
            List.of("appointment", "appointment_payer", "allowance", "salary", "quota", "departure");

    private final Connection connection;
    private final Sql sql;
    private final long plan;
    private final long recording;

    public UndoRows(Connection connection, long plan, long recording) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.plan = plan;
        this.recording = recording;
    }

    public Undoing look(long unitObstacles, LocalDate on) throws SQLException {
        Map<String, Long> back = new LinkedHashMap<>();
        Map<String, Long> obstacles = new LinkedHashMap<>();
        put(obstacles, "units", unitObstacles);
        for (String table : TABLES) {
            Facts facts = new Facts(connection, table);
            put(back, table, facts.supersededBy(recording));
            put(obstacles, table, facts.supersededSince(recording));
        }
        put(back, "units", new Facts(connection, "unit_version").supersededBy(recording));
        put(obstacles, "new.units.below", below("unit_version", "parent_id"));
        put(
                obstacles,
                "new.duties",
                leaning("duty_fact", "territory_id", "origin_in") + leaning("duty_fact", "holder_id", "origin_in"));
        put(obstacles, "new.people", below("appointment", "unit_id"));
        put(obstacles, "new.quotas", below("quota", "unit_id"));
        put(obstacles, "returned.people", returned(on));
        put(obstacles, "other.plans", otherPlans());
        return new Undoing(back, obstacles);
    }

    private static void put(Map<String, Long> counts, String name, long count) {
        if (count > 0) {
            counts.put(name, count);
        }
    }

    /** Facts recorded since that lean on a unit which the plan established. */
    private long below(String table, String column) throws SQLException {
        return leaning(table, column, "recorded_in");
    }

    /** @param since the column of the recording that first said a fact */
    private long leaning(String table, String column, String since) throws SQLException {
        return sql.number(
                "SELECT COUNT(*) FROM restructuring_unit u JOIN " + table + " f ON f." + column
                        + " = u.unit_id AND f.superseded_in = " + CURRENT
                        + " AND f." + since + " > ? WHERE u.plan_id = ? AND u.is_new",
                recording,
                plan);
    }

    /** People who left by the plan and have been appointed anew since. */
    private long returned(LocalDate on) throws SQLException {
        return sql.number(
                "SELECT COUNT(*) FROM restructuring_person l JOIN appointment a ON a.person_id = l.person_id"
                        + " AND a.superseded_in = " + CURRENT
                        + " AND a.recorded_in > ? AND a.valid_until > ? WHERE l.plan_id = ? AND l.to_unit_id IS NULL",
                recording,
                on,
                plan);
    }

    /** Plans that are in hand, and speak of units which this one established. */
    private long otherPlans() throws SQLException {
        return sql.number(
                "SELECT COUNT(DISTINCT o.id) FROM restructuring_unit u JOIN restructuring_line l ON l.from_unit_id = u.unit_id"
                        + " JOIN restructuring_plan o ON o.id = l.plan_id AND o.id <> u.plan_id AND o.state <> 'UNDONE'"
                        + " WHERE u.plan_id = ? AND u.is_new",
                plan);
    }

    /** Supersedes what the plan recorded on people and quotas and records again what it superseded. */
    public int undo(long by) throws SQLException {
        int back = 0;
        for (String table : TABLES) {
            back += new Facts(connection, table).undo(recording, by);
        }
        return back;
    }
}
