package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMoves.Moved;

/** Moves of quota over one connection. */
public final class MoveRows {

    private static final String INSERT =
            "INSERT INTO quota_move (from_unit_id, to_unit_id, year, staff_kind, paid_by, number, on_date, decision_id,"
                    + " recorded_in) SELECT ?, ?, ?, ?, ?, ?, ?, decision_id, id FROM recording WHERE id = ?";
    private static final String OF_YEAR =
            "SELECT id, from_unit_id, to_unit_id, staff_kind, paid_by, number, on_date, decision_id FROM quota_move"
                    + " WHERE superseded_in = " + CURRENT + " AND year = ? ORDER BY id DESC";

    private final Connection connection;

    MoveRows(Connection connection) {
        this.connection = connection;
    }

    public long add(long recording, QuotaMove move) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, move.fromUnit());
            insert.setLong(2, move.toUnit());
            insert.setInt(3, move.on().getYear());
            insert.setString(4, move.staffKind().name());
            insert.setString(5, move.paidBy().name());
            insert.setInt(6, move.number());
            insert.setDate(7, Date.valueOf(move.on()));
            insert.setLong(8, recording);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Those of a year, the newest first. */
    public List<Moved> of(int year) throws SQLException {
        List<Moved> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_YEAR)) {
            select.setInt(1, year);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    QuotaMove move = new QuotaMove(
                            row.getLong(2),
                            row.getLong(3),
                            StaffKind.valueOf(row.getString(4)),
                            PaidBy.valueOf(row.getString(5)),
                            row.getInt(6),
                            LocalDate.parse(row.getString(7)),
                            null);
                    found.add(new Moved(row.getLong(1), move, row.getLong(8)));
                }
            }
        }
        return found;
    }
}
