package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.DepartureKind;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.PersonName;
import org.bienche.people.Salary;
import org.bienche.people.ServiceEvent;
import org.bienche.time.Validity;

/** Writes facts of people in one recording. A fact is never changed: its row is superseded and shorter ones are added. */
public final class PersonFacts {

    private static final int AT_ONCE = 1_000;

    /** Allowances of one code that are kept for one ground follow one another. */
    private static final String TIMELINE = " AND code = ? AND COALESCE(ground, '') = ?";

    private static final String SAME_POST = " AND unit_id = ? AND job_position_id = ?";

    private final Rows rows;
    private final long recording;
    private final long decision;

    public PersonFacts(Connection connection, long recording) throws SQLException {
        this.rows = new Rows(connection);
        this.recording = recording;
        this.decision = rows.list(
                        "SELECT decision_id FROM recording WHERE id = ?", List.of(recording), row -> row.getLong(1))
                .getFirst();
    }

    /** Holds people until the transaction ends, so that two changes of one person follow one another. */
    public void lock(Collection<Long> people) throws SQLException {
        List<Long> ordered = people.stream().sorted().distinct().toList();
        for (int first = 0; first < ordered.size(); first += AT_ONCE) {
            List<Long> some = ordered.subList(first, Math.min(first + AT_ONCE, ordered.size()));
            String sql = "SELECT id FROM person WHERE id IN " + places(some) + " FOR UPDATE";
            rows.list(sql, some, row -> row.getLong(1));
        }
    }

    /** Adds people whose identities from {@code firstId} on were reserved. */
    public void add(long firstId, List<Newcomer> newcomers) throws SQLException {
        List<List<?>> people = new ArrayList<>();
        List<List<?>> files = new ArrayList<>();
        List<List<?>> rotations = new ArrayList<>();
        List<List<?>> appointments = new ArrayList<>();
        List<List<?>> salaries = new ArrayList<>();
        List<List<?>> allowances = new ArrayList<>();
        long id = firstId;
        for (Newcomer newcomer : newcomers) {
            long person = id++;
            Validity since = Validity.from(newcomer.from());
            Validity paidSince = Validity.from(newcomer.salaryFrom());
            Salary salary = newcomer.salary();
            people.add(List.of(person, newcomer.number(), recording));
            files.add(row(person, FactValues.of(newcomer.identity()), since));
            rotations.addAll(rotations(person, newcomer.identity().name()));
            appointments.add(row(person, FactValues.of(newcomer.appointment()), since));
            if (salary != null) {
                salaries.add(row(person, FactValues.of(salary), paidSince));
            }
            newcomer.allowances().forEach(each -> allowances.add(row(person, FactValues.of(each), paidSince)));
        }
        rows.insert("INSERT INTO person (id, number, created_in) VALUES (?, ?, ?)", people);
        rows.insert(FactTable.FILE.insert(), files);
        insertRotations(rotations);
        rows.insert(FactTable.MAIN.insert(), appointments);
        rows.insert(FactTable.SALARY.insert(), salaries);
        rows.insert(FactTable.ALLOWANCE.insert(), allowances);
    }

    public void identity(long person, Identity identity, Validity validity) throws SQLException {
        replace(FactTable.FILE, person, validity, FactValues.of(identity), "", List.of());
        insertRotations(rotations(person, identity.name()));
    }

    /** A main post; who held it beside another one until then does so no more. */
    public void main(long person, Appointment appointment, Validity validity) throws SQLException {
        replace(FactTable.MAIN, person, validity, FactValues.of(appointment), "", List.of());
        if (appointment.kind() == AppointmentKind.MAIN) {
            clear(FactTable.BESIDE, person, validity, SAME_POST, post(appointment));
        }
    }

    /** A further post; it stands beside others of other units or positions. */
    public void beside(long person, Appointment appointment, Validity validity) throws SQLException {
        replace(FactTable.BESIDE, person, validity, FactValues.of(appointment), SAME_POST, post(appointment));
    }

    /** Takes away a further post: it is not held on any of the days. */
    public void endBeside(long person, Appointment appointment, Validity days) throws SQLException {
        clear(FactTable.BESIDE, person, days, SAME_POST, post(appointment));
    }

    private static List<Object> post(Appointment appointment) {
        return List.of(appointment.unitId(), appointment.jobPositionId());
    }

    /** Time elsewhere, with one body at a time. */
    public void secondment(long person, Appointment appointment, Validity validity) throws SQLException {
        replace(FactTable.SECONDMENT, person, validity, FactValues.of(appointment), "", List.of());
    }

    public void salary(long person, Salary salary, Validity validity) throws SQLException {
        replace(FactTable.SALARY, person, validity, FactValues.of(salary), "", List.of());
    }

    public void allowance(long person, Allowance allowance, Validity validity) throws SQLException {
        replace(
                FactTable.ALLOWANCE,
                person,
                validity,
                FactValues.of(allowance),
                TIMELINE,
                FactValues.timeline(allowance));
    }

    /** An allowance kept for a ground; nothing else is kept for it from its first day on. */
    public void kept(long person, Allowance allowance, Validity validity) throws SQLException {
        clear(FactTable.ALLOWANCE, person, Validity.from(validity.from()), TIMELINE, FactValues.timeline(allowance));
        rows.insert(FactTable.ALLOWANCE.insert(), List.of(row(person, FactValues.of(allowance), validity)));
    }

    /** Ends a timeline: nothing of it holds from the day on. */
    public void end(FactTable table, long person, LocalDate from, String further, List<Object> arguments)
            throws SQLException {
        clear(table, person, Validity.from(from), further, arguments);
    }

    public void departure(long person, long unit, DepartureKind kind, LocalDate on) throws SQLException {
        rows.change(
                "INSERT INTO departure (person_id, unit_id, kind, on_date, decision_id, recorded_in)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                List.of(person, unit, kind.name(), on, decision, recording));
    }

    public void event(long person, ServiceEvent event) throws SQLException {
        rows.change(
                "INSERT INTO service_event (person_id, kind, form, months, happened_on, decision_id, recorded_in)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        person, event.kind().name(), event.form(), event.months(), event.on(), decision, recording));
    }

    private void replace(
            FactTable table, long person, Validity validity, List<?> values, String further, List<Object> arguments)
            throws SQLException {
        clear(table, person, validity, further, arguments);
        rows.insert(table.insert(), List.of(row(person, values, validity)));
    }

    /** Supersedes what holds on any of the days, and keeps what it said before and after them. */
    private void clear(FactTable table, long person, Validity days, String further, List<Object> arguments)
            throws SQLException {
        String which = " WHERE person_id = ? AND superseded_in = " + CURRENT + " AND valid_from < ? AND valid_until > ?"
                + " AND " + table.condition() + further;
        List<Object> parameters = new ArrayList<>(List.of(person, days.until(), days.from()));
        parameters.addAll(arguments);
        List<Held> held = rows.list(
                "SELECT id, valid_from, valid_until FROM " + table.table() + which + " FOR UPDATE",
                parameters,
                row -> new Held(row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
        List<Long> before = held.stream()
                .filter(each -> each.from().isBefore(days.from()))
                .map(Held::id)
                .toList();
        List<Long> after = held.stream()
                .filter(each -> each.until().isAfter(days.until()))
                .map(Held::id)
                .toList();
        copy(table, "valid_from", "?", days.from(), before);
        copy(table, "?", "valid_until", days.until(), after);
        supersede(table, held.stream().map(Held::id).toList());
    }

    private record Held(long id, LocalDate from, LocalDate until) {}

    private void copy(FactTable table, String from, String until, LocalDate day, List<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(day, recording));
            parameters.addAll(ids);
            rows.change(table.copy(from, until, ids.size()), parameters);
        }
    }

    private void supersede(FactTable table, List<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(recording));
            parameters.addAll(ids);
            rows.change("UPDATE " + table.table() + " SET superseded_in = ? WHERE id IN " + places(ids), parameters);
        }
    }

    private void insertRotations(List<? extends List<?>> rotations) throws SQLException {
        rows.insert("INSERT IGNORE INTO person_name_rotation (rotation, person_id) VALUES (?, ?)", rotations);
    }

    private static List<List<?>> rotations(long person, PersonName name) {
        return name.rotations().stream()
                .<List<?>>map(rotation -> List.of(rotation, person))
                .toList();
    }

    private List<?> row(long person, List<?> values, Validity validity) {
        List<Object> row = new ArrayList<>();
        row.add(person);
        row.addAll(values);
        row.addAll(List.of(validity.from(), validity.until(), decision, recording));
        return row;
    }

    private static String places(List<?> values) {
        return Stream.generate(() -> "?")
                .limit(values.size())
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }
}
