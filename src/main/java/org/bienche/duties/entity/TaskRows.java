package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

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
}
