package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bienche.decisions.Facts;

/**
 * Undoing a recording of duties. What came back because something later was taken back counts as the recording's own still: it can be
 * undone as if the later one had never been.
 */
public final class Undone {

    /** What a copy that came back shares with the fact that it stands for. */
    private static final Map<String, String> SAME = Map.of(
            "duty_fact",
            "c.duty_id = f.duty_id AND c.territory_id = f.territory_id AND c.holder_id <=> f.holder_id",
            "duty_task",
            "c.task_id = f.task_id AND c.duty_id = f.duty_id");

    private final Connection connection;
    private final Rows rows;

    public Undone(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection);
    }

    /** Holds for the facts {@code f} that something has superseded which was not taken back. */
    static String stands(String table) {
        return "f.superseded_in <> " + CURRENT + " AND f.superseded_in <> f.recorded_in AND NOT EXISTS (SELECT 1 FROM "
                + table
                + " c WHERE c.origin_in = f.origin_in AND c.superseded_in = " + CURRENT + " AND " + SAME.get(table)
                + " AND c.valid_from = f.valid_from AND c.valid_until = f.valid_until)";
    }

    /** How many facts of a recording something later stands on. */
    public long obstacles(String table, long recording) throws SQLException {
        return rows.list(
                        "SELECT COUNT(*) FROM " + table + " f WHERE f.recorded_in = ? AND " + stands(table),
                        row -> row.getLong(1),
                        recording)
                .getFirst();
    }

    /** How many facts undoing a recording would bring back. */
    public long back(String table, long recording) throws SQLException {
        return new Facts(connection, table).supersededBy(recording);
    }

    /**
     * Undoes a recording that others may take back or build on at this moment: they follow one another, and the later finds that nothing
     * of it is left, or that something stands on it.
     *
     * @return how many facts came back; empty where it cannot be undone
     */
    public OptionalInt takeBack(List<String> tables, long recording, long by) throws SQLException {
        new DutyRows(connection).holdRecorded(recording);
        for (String table : tables) {
            if (isHeldBack(table, recording)) {
                return OptionalInt.empty();
            }
        }
        return withdraw("duty_fact", recording, by) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(undo(tables, recording, by));
    }

    /**
     * Whether something later stands on a fact of a recording, as every transaction that has ended left it; what is read is held until
     * this one ends.
     */
    private boolean isHeldBack(String table, long recording) throws SQLException {
        return !rows.list(
                        "SELECT f.id FROM " + table + " f LEFT JOIN " + table + " c ON c.origin_in = f.origin_in"
                                + " AND c.superseded_in = " + CURRENT + " AND " + SAME.get(table)
                                + " AND c.valid_from = f.valid_from AND c.valid_until = f.valid_until"
                                + " WHERE f.recorded_in = ? AND f.superseded_in <> " + CURRENT
                                + " AND f.superseded_in <> f.recorded_in AND c.id IS NULL FOR UPDATE",
                        row -> row.getLong(1),
                        recording)
                .isEmpty();
    }

    /** Undoes a recording in all tables under another; answers how many facts came back. */
    public int undo(List<String> tables, long recording, long by) throws SQLException {
        int back = 0;
        for (String table : tables) {
            withdraw(table, recording, by);
            back += new Facts(connection, table).undo(recording, by);
        }
        return back;
    }

    /** Supersedes what stands of a recording still; answers how many facts. */
    private int withdraw(String table, long recording, long by) throws SQLException {
        return rows.change(
                        "UPDATE " + table + " SET superseded_in = ? WHERE origin_in = ? AND recorded_in <> ?"
                                + " AND superseded_in = " + CURRENT,
                        by,
                        recording,
                        recording)
                + rows.change(
                        "UPDATE " + table + " SET superseded_in = ? WHERE recorded_in = ? AND superseded_in = "
                                + CURRENT,
                        by,
                        recording);
    }
}
