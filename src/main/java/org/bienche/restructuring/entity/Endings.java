package org.bienche.restructuring.entity;

import java.sql.SQLException;

/** Facts that end on a plan's day: each row is superseded, and one that ends on the day takes its place. */
record Endings(Sql sql, CarryRows.Act act) {

    /** Ends the facts listed in a temporary table on the plan's day. */
    void end(String table, String listed, String columns) throws SQLException {
        sql.update(
                "UPDATE " + table + " f JOIN " + listed + " x ON x.id = f.id SET f.superseded_in = ?", act.recording());
        sql.update(
                "INSERT INTO " + table + " (" + columns + ", valid_from, valid_until, decision_id, recorded_in) SELECT "
                        + columns + ", valid_from, ?, decision_id, ? FROM " + listed + " x JOIN " + table
                        + " f ON f.id = x.id WHERE f.valid_from < ?",
                act.on(),
                act.recording(),
                act.on());
    }
}
