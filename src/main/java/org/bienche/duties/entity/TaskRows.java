package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.duties.DutyTask;
import org.bienche.duties.TaskLine;
import org.bienche.duties.rules.FiveClear;
import org.jspecify.annotations.Nullable;

/** Who does what of duties, over one connection. */
public final class TaskRows {

    private static final String COPIED = "job_position_id, person_id, task, time_limit, responsibility, product";

    private final Rows rows;

    public TaskRows(Connection connection) {
        this.rows = new Rows(connection);
    }

    /** The tasks of duties that fold into others go on with those from a day on. */
    public void pass(Map<Long, Long> survivors, LocalDate on, long decision, long recording) throws SQLException {
        if (survivors.isEmpty()) {
            return;
        }
        rows.change("DROP TEMPORARY TABLE IF EXISTS duty_pair, duty_fold");
        rows.change("CREATE TEMPORARY TABLE duty_pair (duty_id BIGINT NOT NULL PRIMARY KEY, into_id BIGINT NOT NULL)");
        rows.insert(
                "INSERT INTO duty_pair (duty_id, into_id) VALUES (?, ?)",
                survivors.entrySet().stream()
                        .map(one -> new Object[] {one.getKey(), one.getValue()})
                        .toList());
        rows.change("CREATE TEMPORARY TABLE duty_fold (id BIGINT NOT NULL PRIMARY KEY, into_id BIGINT NOT NULL)");
        rows.change(
                "INSERT INTO duty_fold (id, into_id) SELECT t.id, p.into_id FROM duty_pair p JOIN duty_task t"
                        + " ON t.duty_id = p.duty_id AND t.superseded_in = " + CURRENT + " AND t.valid_until > ?",
                on);
        rows.change("UPDATE duty_task t JOIN duty_fold x ON x.id = t.id SET t.superseded_in = ?", recording);
        rows.change(
                "INSERT INTO duty_task (task_id, duty_id, " + COPIED
                        + ", valid_from, valid_until, decision_id, origin_in, recorded_in)"
                        + " SELECT t.task_id, t.duty_id, " + COPIED + ", t.valid_from, ?, t.decision_id, ?, ?"
                        + " FROM duty_fold x JOIN duty_task t ON t.id = x.id WHERE t.valid_from < ?",
                on,
                recording,
                recording,
                on);
        rows.change(
                "INSERT INTO duty_task (task_id, duty_id, " + COPIED
                        + ", valid_from, valid_until, decision_id, origin_in, recorded_in)"
                        + " SELECT t.task_id, x.into_id, " + COPIED
                        + ", GREATEST(t.valid_from, ?), t.valid_until, ?, ?, ?"
                        + " FROM duty_fold x JOIN duty_task t ON t.id = x.id",
                on,
                decision,
                recording,
                recording);
        rows.change("DROP TEMPORARY TABLE duty_pair, duty_fold");
    }

    /** Whether who does a task works in the unit that holds the duty, or below it; four days. */
    static final String WORKS_THERE = "EXISTS (SELECT 1 FROM appointment a JOIN unit_path u ON u.unit_id = a.unit_id"
            + " AND u.valid_from <= ? AND u.valid_until > ? WHERE a.person_id = t.person_id AND a.superseded_in = "
            + CURRENT
            + " AND a.valid_from <= ? AND a.valid_until > ? AND u.path LIKE CONCAT('%/', f.holder_id, '/%'))";

    private static final String SELECT =
            "SELECT t.id, t.task_id, t.duty_id, t.job_position_id, t.person_id, t.task, t.time_limit,"
                    + " t.responsibility, t.product, t.valid_from, t.valid_until, t.decision_id, f.name AS duty_name,"
                    + " COALESCE(p.full_name, '') AS person, COALESCE(j.name, '') AS position, " + WORKS_THERE
                    + " AS there"
                    + " FROM duty_task t JOIN duty_fact f ON f.duty_id = t.duty_id AND f.superseded_in = " + CURRENT
                    + " AND f.valid_from <= ? AND f.valid_until > ? LEFT JOIN person_file p ON p.person_id = t.person_id"
                    + " AND p.superseded_in = " + CURRENT + " AND p.valid_from <= ? AND p.valid_until > ?"
                    + " LEFT JOIN job_position j ON j.id = t.job_position_id"
                    + " WHERE t.superseded_in = " + CURRENT + " AND t.valid_from <= ? AND t.valid_until > ?";

    /** The tasks of a duty on a day. */
    public List<TaskLine> ofDuty(long duty, LocalDate on) throws SQLException {
        return rows.list(SELECT + " AND t.duty_id = ? ORDER BY t.task_id", TaskRows::line, days(on, duty));
    }

    /** What a person does of duties that are seen on a day. */
    public List<TaskLine> ofPerson(long person, DutyScope scope, LocalDate on) throws SQLException {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(days(on, person)));
        parameters.addAll(scope.parameters());
        return rows.list(
                SELECT + " AND t.person_id = ? AND " + scope.condition() + " ORDER BY f.code, t.task_id",
                TaskRows::line,
                parameters.toArray());
    }

    private static Object[] days(LocalDate on, long last) {
        return new Object[] {on, on, on, on, on, on, on, on, on, on, last};
    }

    private static TaskLine line(ResultSet row) throws SQLException {
        DutyTask task = task(row);
        return new TaskLine(
                task,
                row.getString("person"),
                row.getString("position"),
                row.getString("duty_name"),
                FiveClear.of(task.content(), row.getBoolean("there")));
    }

    private static DutyTask task(ResultSet row) throws SQLException {
        return new DutyTask(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getLong("duty_id"),
                new DutyTask.Content(
                        Rows.number(row, "job_position_id"),
                        Rows.number(row, "person_id"),
                        row.getString("task"),
                        row.getString("time_limit"),
                        row.getString("responsibility"),
                        row.getString("product")),
                Rows.validity(row),
                row.getLong("decision_id"));
    }

    /** The facts of a task that last beyond a day, as every transaction that has ended left them. */
    public List<DutyTask> held(long duty, long task, LocalDate from) throws SQLException {
        return rows.list(
                "SELECT t.* FROM duty_task t WHERE t.task_id = ? AND t.duty_id = ? AND t.superseded_in = " + CURRENT
                        + " AND t.valid_until > ? FOR UPDATE",
                TaskRows::task,
                task,
                duty,
                from);
    }

    /** Whether a duty ever had a task. */
    public boolean knows(long duty, long task) throws SQLException {
        return !rows.list(
                        "SELECT 1 FROM duty_task WHERE task_id = ? AND duty_id = ? LIMIT 1",
                        row -> row.getInt(1),
                        task,
                        duty)
                .isEmpty();
    }

    public void supersede(DutyTask task, long recording) throws SQLException {
        rows.change("UPDATE duty_task SET superseded_in = ? WHERE id = ?", recording, task.id());
    }

    public void insert(DutyTask task, long recording) throws SQLException {
        DutyTask.Content content = task.content();
        rows.change(
                "INSERT INTO duty_task (task_id, duty_id, " + COPIED
                        + ", valid_from, valid_until, decision_id, origin_in,"
                        + " recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.taskId(),
                task.dutyId(),
                content.jobPositionId(),
                content.personId(),
                content.task(),
                content.timeLimit(),
                content.responsibility(),
                content.product(),
                task.validity().from(),
                task.validity().until(),
                task.decisionId(),
                recording,
                recording);
    }
}
