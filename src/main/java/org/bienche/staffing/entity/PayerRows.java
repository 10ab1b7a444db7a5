package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers.Stated;
import org.bienche.texts.Folding;

/** Who pays people in a unit, where that is stated, over one connection. */
public final class PayerRows {

    private static final String ON_DAY = ".superseded_in = " + CURRENT;

    private final Connection connection;

    public PayerRows(Connection connection) {
        this.connection = connection;
    }

    /** A public employee in a main post of a unit on a day or waiting there, by the number of the file. */
    public Optional<Long> employee(long unit, String number, LocalDate on) throws SQLException {
        if (!Folding.isUnmarked(number)) {
            return Optional.empty();
        }
        String sql = "SELECT p.id FROM person p JOIN appointment a ON a.person_id = p.id AND a" + ON_DAY
                + " WHERE p.number = ? AND a.unit_id = ? AND a.valid_from <= ? AND a.valid_until > ?"
                + " AND a.staff_kind = 'PUBLIC_EMPLOYEE' AND a.kind IN ('MAIN', 'WAITING')";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, number, unit, on, on);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** What was stated ends on the day, and another statement begins. */
    public void state(long recording, long person, long unit, PaidBy payer, LocalDate from) throws SQLException {
        String decision = "(SELECT decision_id FROM recording WHERE id = ?)";
        run(
                "INSERT INTO appointment_payer (person_id, unit_id, paid_by, valid_from, valid_until, decision_id,"
                        + " recorded_in) SELECT person_id, unit_id, paid_by, valid_from, ?, " + decision
                        + ", ? FROM appointment_payer WHERE person_id = ? AND unit_id = ? AND superseded_in = "
                        + CURRENT
                        + " AND valid_from < ? AND valid_until > ?",
                from,
                recording,
                recording,
                person,
                unit,
                from,
                from);
        run(
                "UPDATE appointment_payer SET superseded_in = ? WHERE person_id = ? AND unit_id = ? AND superseded_in = "
                        + CURRENT + " AND valid_until > ? AND recorded_in <> ?",
                recording,
                person,
                unit,
                from,
                recording);
        run(
                "INSERT INTO appointment_payer (person_id, unit_id, paid_by, valid_from, decision_id, recorded_in)"
                        + " SELECT ?, ?, ?, ?, decision_id, id FROM recording WHERE id = ?",
                person,
                unit,
                payer.name(),
                from,
                recording);
    }

    /** The statements that hold in a unit on a day, by name. */
    public List<Stated> of(long unit, LocalDate on) throws SQLException {
        String sql = "SELECT p.number, MAX(f.full_name), s.paid_by, s.valid_from FROM appointment_payer s"
                + " JOIN person p ON p.id = s.person_id JOIN person_file f ON f.person_id = p.id AND f" + ON_DAY
                + " WHERE s.unit_id = ? AND s" + ON_DAY + " AND s.valid_from <= ? AND s.valid_until > ?"
                + " GROUP BY p.number, s.paid_by, s.valid_from ORDER BY 2, 1 LIMIT 1000";
        List<Stated> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, unit, on, on);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Stated(
                            row.getString(1),
                            row.getString(2),
                            PaidBy.valueOf(row.getString(3)),
                            LocalDate.parse(row.getString(4))));
                }
            }
        }
        return found;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }
}
