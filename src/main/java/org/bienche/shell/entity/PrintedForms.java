package org.bienche.shell.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bienche.printing.Format;
import org.bienche.shell.RecentReport;

/** What people printed, over one connection. */
public final class PrintedForms {

    private final Connection connection;

    public PrintedForms(Connection connection) {
        this.connection = connection;
    }

    public void add(String username, RecentReport report) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO printed_form (username, document, unit_id, as_of, below, format, printed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, username);
            insert.setString(2, report.document());
            insert.setLong(3, report.unitId());
            insert.setObject(4, report.asOf());
            insert.setBoolean(5, report.below());
            insert.setString(6, report.format().name());
            insert.setObject(7, report.at());
            insert.executeUpdate();
        }
    }

    /** The newest of somebody, each form for a unit and day once. */
    public List<RecentReport> of(String username, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT document, unit_id, as_of, below, format, printed_at FROM printed_form WHERE id IN"
                        + " (SELECT MAX(id) FROM printed_form WHERE username = ? GROUP BY document, unit_id, as_of, below)"
                        + " ORDER BY id DESC LIMIT ?")) {
            select.setString(1, username);
            select.setInt(2, most);
            List<RecentReport> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new RecentReport(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, LocalDate.class),
                            row.getBoolean(4),
                            Format.valueOf(row.getString(5)),
                            row.getObject(6, LocalDateTime.class)));
                }
            }
            return found;
        }
    }
}
