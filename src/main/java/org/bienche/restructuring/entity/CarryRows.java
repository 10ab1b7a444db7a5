package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bienche.restructuring.rules.Passage;

/**
 * Carries the people of a plan over, by sets: each statement does its part for everybody.
 *
 * <p>A fact is never changed. Its row is superseded; a row that ends on the day takes its place, and another goes on from the day.
 */
public final class CarryRows {

    private static final String LEAVES = "('TRANSFERRED_OUT', 'STREAMLINED', 'RETIRED', 'LEFT')";
    private static final String POST = "kind IN ('MAIN', 'WAITING')";
    private static final String COPY =
            "person_id, unit_id, job_position_id, kind, staff_kind, waiting_until, term_until";

    private final Sql sql;
    private final long plan;
    private final Act act;
    private final Endings endings;

    /**
     * The act under which everything is recorded.
     *
     * @param on the plan's day
     * @param waitUntil by when who waits must have a place
     * @param retainedUntil until when a leader who loses the post keeps its allowance at least (exclusive)
     */
    public record Act(long decision, long recording, LocalDate on, LocalDate waitUntil, LocalDate retainedUntil) {}

    public CarryRows(Connection connection, long plan, Act act) {
        this.sql = new Sql(connection);
        this.plan = plan;
        this.act = act;
        this.endings = new Endings(sql, act);
    }

    /** Writes where the people of each closing unit go. */
    public void moves(Passage passage) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<Long, Passage.Move> one : passage.moves().entrySet()) {
            long unit = one.getKey();
            Passage.Move move = one.getValue();
            rows.add(new Object[] {
                plan, unit, move.to(), move.waits(), passage.waitingPlace(unit).orElse(move.to())
            });
        }
        sql.update("DELETE FROM restructuring_move WHERE plan_id = ?", plan);
        sql.insert(
                "INSERT INTO restructuring_move (plan_id, unit_id, to_unit_id, waits, wait_unit_id) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** Writes what becomes of each person; the paths are those of the plan's roots before anything is changed. */
    public int ledger(Collection<String> paths) throws SQLException {
        sql.update("DELETE FROM restructuring_person WHERE plan_id = ?", plan);
        int people = 0;
        for (String path : paths) {
            people += sql.update(
                    "INSERT INTO restructuring_person (plan_id, person_id, appointment_id, from_unit_id, to_unit_id, outcome)"
                            + " SELECT ?, a.person_id, a.id, a.unit_id,"
                            + " CASE WHEN r.outcome = 'PLACED' THEN r.unit_id"
                            + " WHEN r.outcome = 'WAITING' THEN COALESCE(m.wait_unit_id, a.unit_id)"
                            + " WHEN r.outcome IS NOT NULL THEN NULL ELSE COALESCE(m.to_unit_id, a.unit_id) END,"
                            + " CASE WHEN r.outcome IS NOT NULL THEN r.outcome"
                            + " WHEN a.kind = 'WAITING' OR m.waits THEN 'WAITING' ELSE 'PLACED' END"
                            + " FROM unit_path p JOIN appointment a ON a.unit_id = p.unit_id AND a.superseded_in = "
                            + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ? AND a." + POST
                            + " LEFT JOIN restructuring_placement r ON r.plan_id = ? AND r.person_id = a.person_id"
                            + " LEFT JOIN restructuring_move m ON m.plan_id = ? AND m.unit_id = a.unit_id"
                            + " WHERE p.path LIKE ? AND p.valid_from <= ? AND p.valid_until > ?",
                    plan,
                    act.on(),
                    act.on(),
                    plan,
                    plan,
                    path + "%",
                    act.on(),
                    act.on());
        }
        return people;
    }

    /** Moves appointments: what becomes of each is set down first, then the facts follow in three statements. */
    public int appointments() throws SQLException {
        sql.update("DROP TEMPORARY TABLE IF EXISTS passing");
        sql.update("CREATE TEMPORARY TABLE passing (id BIGINT NOT NULL PRIMARY KEY, unit_id BIGINT NULL,"
                + " kind VARCHAR(16) CHARACTER SET ascii NOT NULL, job_position_id BIGINT NOT NULL, waiting_until DATE NULL,"
                + " ends BOOLEAN NOT NULL)");
        passDecided();
        passLeavers();
        passWithUnit();
        passIntoHeld();
        passBeside();
        retain();
        sql.update("UPDATE appointment a JOIN passing x ON x.id = a.id SET a.superseded_in = ?", act.recording());
        sql.update(
                "INSERT INTO appointment (" + COPY + ", valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT a.person_id, a.unit_id, a.job_position_id, a.kind, a.staff_kind, a.waiting_until,"
                        + " a.term_until, a.valid_from, ?, a.decision_id, ? FROM passing x JOIN appointment a ON a.id = x.id"
                        + " WHERE a.valid_from < ?",
                act.on(),
                act.recording(),
                act.on());
        int moved = sql.update(
                "INSERT INTO appointment (" + COPY + ", valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT a.person_id, x.unit_id, x.job_position_id, x.kind, a.staff_kind, x.waiting_until,"
                        + " IF(x.kind = a.kind AND x.job_position_id = a.job_position_id, a.term_until, NULL),"
                        + " GREATEST(a.valid_from, ?), a.valid_until, ?, ? FROM passing x JOIN appointment a ON a.id = x.id"
                        + " WHERE NOT x.ends",
                act.on(),
                act.decision(),
                act.recording());
        leave();
        sql.update("DROP TEMPORARY TABLE passing");
        return moved;
    }

    /** People whose place, or waiting, the plan decides. */
    private void passDecided() throws SQLException {
        sql.update(
                "INSERT INTO passing SELECT a.id, l.to_unit_id, IF(l.outcome = 'PLACED', 'MAIN', 'WAITING'),"
                        + " COALESCE(r.job_position_id, a.job_position_id), IF(l.outcome = 'PLACED', NULL, ?), FALSE"
                        + " FROM restructuring_placement r"
                        + " JOIN restructuring_person l ON l.plan_id = r.plan_id AND l.person_id = r.person_id"
                        + " JOIN appointment a ON a.id = l.appointment_id WHERE r.plan_id = ? AND r.outcome IN ('PLACED', 'WAITING')",
                act.waitUntil(),
                plan);
    }

    /** Everything that those hold who leave. */
    private void passLeavers() throws SQLException {
        sql.update(
                "INSERT INTO passing SELECT a.id, NULL, a.kind, a.job_position_id, NULL, TRUE FROM restructuring_person l"
                        + " JOIN appointment a ON a.person_id = l.person_id AND a.superseded_in = " + CURRENT
                        + " AND a.valid_until > ? WHERE l.plan_id = ? AND l.outcome IN " + LEAVES,
                act.on(),
                plan);
    }

    /** Main posts in closing units: with the unit to its successor, or onto the waiting list. */
    private void passWithUnit() throws SQLException {
        sql.update(
                "INSERT IGNORE INTO passing SELECT a.id, m.to_unit_id, IF(m.waits, 'WAITING', a.kind), a.job_position_id,"
                        + " IF(m.waits, COALESCE(a.waiting_until, ?), a.waiting_until), FALSE FROM restructuring_move m"
                        + " JOIN appointment a ON a.unit_id = m.unit_id AND a.superseded_in = " + CURRENT
                        + " AND a.valid_until > ? AND a." + POST + " WHERE m.plan_id = ?",
                act.waitUntil(),
                act.on(),
                plan);
    }

    /** Posts beside the main one end where the main one comes to be that very post. */
    private void passIntoHeld() throws SQLException {
        sql.update(
                "INSERT IGNORE INTO passing SELECT a.id, NULL, a.kind, a.job_position_id, NULL, TRUE FROM appointment a"
                        + " JOIN restructuring_person l ON l.plan_id = ? AND l.person_id = a.person_id AND l.outcome = 'PLACED'"
                        + " JOIN appointment b ON b.id = l.appointment_id"
                        + " LEFT JOIN restructuring_placement r ON r.plan_id = l.plan_id AND r.person_id = l.person_id"
                        + " LEFT JOIN restructuring_move m ON m.plan_id = l.plan_id AND m.unit_id = a.unit_id"
                        + " WHERE a.kind IN ('CONCURRENT', 'ACTING') AND a.superseded_in = " + CURRENT
                        + " AND a.valid_until > ? AND l.to_unit_id = COALESCE(m.to_unit_id, a.unit_id)"
                        + " AND a.job_position_id = COALESCE(r.job_position_id, b.job_position_id)",
                plan,
                act.on());
    }

    /** Posts beside the main one go with the unit; where it has no one successor they end. */
    private void passBeside() throws SQLException {
        sql.update(
                "INSERT IGNORE INTO passing SELECT a.id, m.to_unit_id, a.kind, a.job_position_id, NULL, m.waits"
                        + " FROM restructuring_move m JOIN appointment a ON a.unit_id = m.unit_id AND a.superseded_in = "
                        + CURRENT
                        + " AND a.valid_until > ? AND a.kind IN ('CONCURRENT', 'ACTING', 'SECONDED') WHERE m.plan_id = ?",
                act.on(),
                plan);
    }

    /** Leaders who hold no leading post afterwards keep the allowance under its own name and with an end of its own. */
    private void retain() throws SQLException {
        sql.update("DROP TEMPORARY TABLE IF EXISTS losing");
        sql.update("CREATE TEMPORARY TABLE losing (id BIGINT NOT NULL PRIMARY KEY, kept_until DATE NOT NULL)");
        sql.update(
                "INSERT INTO losing SELECT w.id, GREATEST(?, COALESCE(DATE_ADD(r.term_ends, INTERVAL 1 DAY), ?))"
                        + " FROM passing x JOIN appointment a ON a.id = x.id AND a.kind = 'MAIN'"
                        + " AND a.valid_from <= ? AND a.valid_until > ?"
                        + " JOIN job_position o ON o.id = a.job_position_id AND o.leadership <> 'NONE'"
                        + " JOIN job_position n ON n.id = x.job_position_id"
                        + " JOIN allowance w ON w.person_id = a.person_id AND w.code = 'LEADERSHIP' AND w.superseded_in = "
                        + CURRENT + " AND w.valid_until > ?"
                        + " LEFT JOIN restructuring_placement r ON r.plan_id = ? AND r.person_id = a.person_id"
                        + " WHERE NOT x.ends AND (x.kind = 'WAITING' OR n.leadership = 'NONE')",
                act.retainedUntil(),
                act.retainedUntil(),
                act.on(),
                act.on(),
                act.on(),
                plan);
        endings.end("allowance", "losing", "person_id, code, coefficient, percent, amount, ground");
        sql.update(
                "INSERT INTO allowance (person_id, code, coefficient, percent, amount, ground, valid_from, valid_until, decision_id,"
                        + " recorded_in) SELECT w.person_id, 'RETENTION', w.coefficient, w.percent, w.amount, 'RESTRUCTURING',"
                        + " GREATEST(w.valid_from, ?), x.kept_until, ?, ? FROM losing x JOIN allowance w ON w.id = x.id"
                        + " WHERE x.kept_until > GREATEST(w.valid_from, ?)",
                act.on(),
                act.decision(),
                act.recording(),
                act.on());
        sql.update("DROP TEMPORARY TABLE losing");
    }

    /** Who leaves has a departure, and neither salary nor allowance from the day on. */
    private void leave() throws SQLException {
        sql.update(
                "INSERT INTO departure (person_id, unit_id, kind, on_date, decision_id, recorded_in)"
                        + " SELECT person_id, from_unit_id, outcome, ?, ?, ? FROM restructuring_person"
                        + " WHERE plan_id = ? AND outcome IN " + LEAVES,
                act.on(),
                act.decision(),
                act.recording(),
                plan);
        endOfLeavers("allowance", "person_id, code, coefficient, percent, amount, ground");
        endOfLeavers(
                "salary",
                "person_id, rank_code, scale, step, coefficient, over_frame_percent, retained_difference, step_since,"
                        + " contract_wage, working_state");
    }

    private void endOfLeavers(String table, String columns) throws SQLException {
        sql.update("DROP TEMPORARY TABLE IF EXISTS ending");
        sql.update("CREATE TEMPORARY TABLE ending (id BIGINT NOT NULL PRIMARY KEY)");
        sql.update(
                "INSERT INTO ending SELECT f.id FROM restructuring_person l JOIN " + table
                        + " f ON f.person_id = l.person_id AND f.superseded_in = " + CURRENT
                        + " AND f.valid_until > ? WHERE l.plan_id = ? AND l.outcome IN " + LEAVES,
                act.on(),
                plan);
        endings.end(table, "ending", columns);
        sql.update("DROP TEMPORARY TABLE ending");
    }
}
