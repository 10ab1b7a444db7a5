package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.Departure;
import org.bienche.people.DepartureKind;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonName;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;

/** Reads one person's whole file as it is known now. */
public final class Files {

    private final Rows rows;
    private final String lock;

    private Files(Connection connection, String lock) {
        this.rows = new Rows(connection);
        this.lock = lock;
    }

    /** Reads what the transaction sees. */
    public static Files of(Connection connection) {
        return new Files(connection, "");
    }

    /** Reads what is true now, whatever the transaction saw before, and holds it until the transaction ends. */
    public static Files held(Connection connection) {
        return new Files(connection, " FOR UPDATE");
    }

    public Optional<Long> idOf(String number) throws SQLException {
        return rows.list("SELECT id FROM person WHERE number = ?", List.of(number), row -> row.getLong(1)).stream()
                .findFirst();
    }

    /** Empty where there is no such person. */
    public Optional<PersonHistory> history(long person) throws SQLException {
        Optional<String> number = rows
                .list("SELECT number FROM person WHERE id = ?" + lock, List.of(person), row -> row.getString(1))
                .stream()
                .findFirst();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PersonHistory(
                person,
                number.get(),
                facts("person_file", person, Files::identity),
                facts("appointment", person, Files::appointment),
                facts("salary", person, Files::salary),
                facts("allowance", person, Files::allowance),
                departures(person)));
    }

    private <T> List<Dated<T>> facts(String table, long person, Rows.Reading<T> reading) throws SQLException {
        return rows.list(
                "SELECT * FROM " + table + " WHERE person_id = ? AND superseded_in = " + CURRENT
                        + " ORDER BY valid_from, id" + lock,
                List.of(person),
                row -> new Dated<>(
                        row.getLong("id"),
                        reading.from(row),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)),
                        row.getLong("decision_id"),
                        row.getLong("recorded_in")));
    }

    private List<Departure> departures(long person) throws SQLException {
        return rows.list(
                "SELECT kind, unit_id, on_date, decision_id FROM departure WHERE person_id = ? AND superseded_in = "
                        + CURRENT + " ORDER BY on_date" + lock,
                List.of(person),
                row -> new Departure(
                        DepartureKind.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4)));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                new PersonName(row.getString("full_name")),
                row.getObject("born", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("national_id"),
                Rows.day(row, "insured_from"),
                row.getInt("dependants"),
                row.getString("bank"),
                row.getString("bank_account"));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getLong("unit_id"),
                row.getLong("job_position_id"),
                AppointmentKind.valueOf(row.getString("kind")),
                StaffKind.valueOf(row.getString("staff_kind")),
                Rows.day(row, "waiting_until"));
    }

    private static Salary salary(ResultSet row) throws SQLException {
        return new Salary(
                row.getString("rank_code"),
                row.getString("scale"),
                row.getInt("step"),
                row.getBigDecimal("coefficient"),
                row.getInt("over_frame_percent"),
                row.getBigDecimal("retained_difference"),
                Rows.day(row, "step_since"),
                Rows.number(row, "contract_wage"),
                WorkingState.valueOf(row.getString("working_state")));
    }

    private static Allowance allowance(ResultSet row) throws SQLException {
        BigDecimal coefficient = row.getBigDecimal("coefficient");
        return new Allowance(
                AllowanceCode.valueOf(row.getString("code")),
                coefficient,
                Rows.smallNumber(row, "percent"),
                Rows.number(row, "amount"));
    }
}
