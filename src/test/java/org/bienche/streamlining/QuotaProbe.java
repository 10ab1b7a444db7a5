package org.bienche.streamlining;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.bienche.decisions.Recording;
import org.bienche.people.StaffKind;

/** Grants a quota and tells what is left of it on a day. */
@Dependent
public class QuotaProbe {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    void grant(long recording, long decision, long unit, int year, StaffKind kind, int number) throws SQLException {
        String sql = "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id,"
                + " recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, unit);
            insert.setInt(2, year);
            insert.setString(3, kind.name());
            insert.setInt(4, number);
            insert.setObject(5, LocalDate.of(year, 1, 1));
            insert.setObject(6, LocalDate.of(year + 1, 1, 1));
            insert.setLong(7, decision);
            insert.setLong(8, recording);
            insert.executeUpdate();
        }
    }

    int left(long unit, LocalDate on) throws SQLException {
        String sql = "SELECT SUM(number) FROM quota WHERE unit_id = ? AND valid_from <= ? AND valid_until > ?"
                + " AND superseded_in = " + Recording.CURRENT;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, unit);
            select.setObject(2, on);
            select.setObject(3, on);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
