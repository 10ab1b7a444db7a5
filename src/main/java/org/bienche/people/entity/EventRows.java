package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes back what was recorded of somebody's service: the row is superseded and stays. */
public final class EventRows {

    private final Rows rows;

    public EventRows(Connection connection) {
        this.rows = new Rows(connection);
    }

    /** @return whether it was still held to be so */
    public boolean withdraw(long recording, long person, long event) throws SQLException {
        return rows.change(
                        "UPDATE service_event SET superseded_in = ? WHERE id = ? AND person_id = ? AND superseded_in = "
                                + CURRENT,
                        List.of(recording, event, person))
                == 1;
    }
}
