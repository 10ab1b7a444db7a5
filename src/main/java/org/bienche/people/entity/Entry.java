package org.bienche.people.entity;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A person in the order of the list, with the rows that show them. */
record Entry(long person, String key, long file, long appointment) {

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    String cursor() {
        return new Cursor(key, person).text();
    }
}
