package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.Departure;
import org.bienche.people.DepartureKind;
import org.bienche.people.EndedPost;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonName;
import org.bienche.people.RetentionGround;
import org.bienche.people.Salary;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.WithdrawnEvent;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;

/** Reads the whole files of people as they are known now. */
public final class Files {

    private static final int AT_ONCE = 1_000;

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
        return idsOf(List.of(number)).stream().findFirst();
    }

    /** The ids of the numbers that exist, in ascending order. The database knows no number with marks and cannot even be asked for one. */
    public List<Long> idsOf(Collection<String> numbers) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<String> plain = numbers.stream()
                .filter(number -> number.chars().allMatch(one -> one < 128))
                .toList();
        for (List<String> some : parts(plain)) {
            ids.addAll(rows.list("SELECT id FROM person WHERE number IN " + places(some), some, row -> row.getLong(1)));
        }
        return ids.stream().sorted().toList();
    }

    /** Empty where there is no such person. */
    public Optional<PersonHistory> history(long person) throws SQLException {
        return histories(List.of(person)).stream().findFirst();
    }

    /** The files of those of the people who exist, read together. */
    public List<PersonHistory> histories(List<Long> people) throws SQLException {
        List<PersonHistory> histories = new ArrayList<>();
        for (List<Long> some : parts(people)) {
            read(some, histories);
        }
        return histories;
    }

    private void read(List<Long> people, List<PersonHistory> histories) throws SQLException {
        Map<Long, String> numbers = new LinkedHashMap<>();
        rows.list(
                "SELECT id, number FROM person WHERE id IN " + places(people) + " ORDER BY id" + lock,
                people,
                row -> numbers.put(row.getLong(1), row.getString(2)));
        var identities = facts("person_file", people, Files::identity);
        var appointments = facts("appointment", people, Files::appointment);
        var salaries = facts("salary", people, Files::salary);
        var allowances = facts("allowance", people, Files::allowance);
        var departures = departures(people);
        var events = events(people);
        numbers.forEach((id, number) -> histories.add(new PersonHistory(
                id,
                number,
                identities.getOrDefault(id, List.of()),
                appointments.getOrDefault(id, List.of()),
                salaries.getOrDefault(id, List.of()),
                allowances.getOrDefault(id, List.of()),
                departures.getOrDefault(id, List.of()),
                events.getOrDefault(id, List.of()))));
    }

    private Map<Long, List<ServiceEvent>> events(List<Long> people) throws SQLException {
        return byPerson(rows.list(
                "SELECT * FROM service_event WHERE person_id IN " + places(people) + " AND superseded_in = " + CURRENT
                        + " ORDER BY person_id, happened_on, id" + lock,
                people,
                row -> new Of<>(row.getLong("person_id"), event(row))));
    }

    static ServiceEvent event(ResultSet row) throws SQLException {
        return new ServiceEvent(
                row.getLong("id"),
                ServiceEventKind.valueOf(row.getString("kind")),
                row.getString("form"),
                row.getInt("months"),
                row.getObject("happened_on", LocalDate.class),
                row.getLong("decision_id"));
    }

    /** What was recorded of somebody and taken back, with the decision that took it back. */
    public List<WithdrawnEvent> withdrawn(long person) throws SQLException {
        return rows.list(
                "SELECT e.*, r.decision_id AS taken_by FROM service_event e JOIN recording r ON r.id = e.superseded_in"
                        + " WHERE e.person_id = ? AND e.superseded_in <> " + CURRENT + " ORDER BY e.happened_on, e.id",
                List.of(person),
                row -> new WithdrawnEvent(event(row), row.getLong("taken_by")));
    }

    /** The posts beside the main one that a later decision took back, or ended before their last day. */
    public List<EndedPost> ended(long person) throws SQLException {
        String left =
                "(SELECT MAX(c.valid_until) FROM appointment c WHERE c.person_id = a.person_id AND c.unit_id = a.unit_id"
                        + " AND c.job_position_id = a.job_position_id AND c.recorded_in = a.superseded_in)";
        return rows.list(
                "SELECT * FROM (SELECT a.*, r.decision_id AS taken_by, " + left + " AS left_until FROM appointment a"
                        + " JOIN recording r ON r.id = a.superseded_in WHERE a.person_id = ?"
                        + " AND a.kind IN ('CONCURRENT', 'ACTING') AND a.superseded_in <> " + CURRENT + ") e"
                        + " WHERE left_until IS NULL OR left_until < valid_until ORDER BY valid_from, id",
                List.of(person),
                row -> new EndedPost(
                        dated(row, appointment(row)), Rows.day(row, "left_until"), row.getLong("taken_by")));
    }

    private record Of<T>(long person, T fact) {}

    private static <T> Map<Long, List<T>> byPerson(List<Of<T>> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(Of::person, Collectors.mapping(Of::fact, Collectors.toList())));
    }

    private <T> Map<Long, List<Dated<T>>> facts(String table, List<Long> people, Rows.Reading<T> reading)
            throws SQLException {
        return byPerson(rows.list(
                "SELECT * FROM " + table + " WHERE person_id IN " + places(people) + " AND superseded_in = " + CURRENT
                        + " ORDER BY person_id, valid_from, id" + lock,
                people,
                row -> new Of<>(row.getLong("person_id"), dated(row, reading.from(row)))));
    }

    private static <T> Dated<T> dated(ResultSet row, T fact) throws SQLException {
        return new Dated<>(
                row.getLong("id"),
                fact,
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getLong("decision_id"),
                row.getLong("recorded_in"));
    }

    private Map<Long, List<Departure>> departures(List<Long> people) throws SQLException {
        return byPerson(rows.list(
                "SELECT person_id, kind, unit_id, on_date, decision_id FROM departure WHERE person_id IN "
                        + places(people) + " AND superseded_in = " + CURRENT + " ORDER BY person_id, on_date" + lock,
                people,
                row -> new Of<>(
                        row.getLong(1),
                        new Departure(
                                DepartureKind.valueOf(row.getString(2)),
                                row.getLong(3),
                                row.getObject(4, LocalDate.class),
                                row.getLong(5)))));
    }

    private static <T> List<List<T>> parts(List<T> whole) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += AT_ONCE) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static String places(List<?> values) {
        return "(" + "?, ".repeat(values.size() - 1) + "?)";
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
                Rows.day(row, "waiting_until"),
                Rows.day(row, "term_until"));
    }

    static Salary salary(ResultSet row) throws SQLException {
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
        String ground = row.getString("ground");
        return new Allowance(
                AllowanceCode.valueOf(row.getString("code")),
                coefficient,
                Rows.smallNumber(row, "percent"),
                Rows.number(row, "amount"),
                ground == null ? null : RetentionGround.valueOf(ground));
    }
}
