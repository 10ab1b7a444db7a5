package org.bienche.staffing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienche.demo.Population;
import org.bienche.launch.DatabaseAddress;
import org.bienche.launch.SharedServer;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.UnitRows;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** A province of a test with public service units under it, put straight into the database of the shared server. */
public final class QuotaGround implements AutoCloseable {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Connection connection;

    public QuotaGround() throws SQLException {
        DatabaseAddress address = SharedServer.get().database();
        connection = Population.connect(address.url(), address.user(), address.password());
    }

    /** A province with so many service units of a group; their codes are the province's with a number from 1 on. */
    public long province(String code, String name, int units, FundingGroup group) throws SQLException {
        long id = reserve("unit", units + 1);
        List<UnitChange> opened = new ArrayList<>();
        opened.add(new UnitChange.Open(id, UnitFacts.of(code, name, UnitKind.PROVINCE, 1L)));
        for (int i = 1; i <= units; i++) {
            UnitFacts facts = UnitFacts.of(
                            code + "-" + i, name + " – Trung tâm số " + i, UnitKind.PUBLIC_SERVICE_UNIT, id)
                    .fundedAs(group);
            opened.add(new UnitChange.Open(id + i, facts));
        }
        new UnitRows(connection).change(1, 1, SINCE, opened);
        new PathRows(connection).rebuildFrom(SINCE);
        update("UPDATE organization_version SET version = ?", UUID.randomUUID().getMostSignificantBits());
        return id;
    }

    /** Public employees granted for a whole year. */
    public void grant(long unit, int year, int number, @Nullable Integer fromRevenue) throws SQLException {
        update(
                "INSERT INTO quota (unit_id, year, staff_kind, number, from_revenue, valid_from, valid_until,"
                        + " decision_id, recorded_in) VALUES (?, ?, 'PUBLIC_EMPLOYEE', ?, ?, ?, ?, 1, 1)",
                unit,
                year,
                number,
                fromRevenue,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }

    /** So many public employees in their main posts. */
    public void people(long unit, int count) throws SQLException {
        String any = "(SELECT MIN(id) FROM job_position)";
        for (int i = 0; i < count; i++) {
            person(unit, any, StaffKind.PUBLIC_EMPLOYEE, SINCE, Validity.FOREVER);
        }
    }

    /** Somebody in a post by the position's code, over some days; gives the person's number. */
    public String appoint(long unit, String position, StaffKind kind, LocalDate from, LocalDate until)
            throws SQLException {
        return person(unit, "(SELECT id FROM job_position WHERE code = '" + position + "')", kind, from, until);
    }

    private String person(long unit, String position, StaffKind kind, LocalDate from, LocalDate until)
            throws SQLException {
        long person = reserve("person", 1);
        update("INSERT INTO person (id, number, created_in) VALUES (?, ?, 1)", person, "QTA-" + person);
        update(
                "INSERT INTO person_file (person_id, full_name, sort_key, born, sex, valid_from, decision_id,"
                        + " recorded_in) VALUES (?, 'Người Mẫu', 'mau nguoi', '1985-05-05', 'F', ?, 1, 1)",
                person,
                from);
        update(
                "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from,"
                        + " valid_until, decision_id, recorded_in) SELECT ?, ?, " + position
                        + ", 'MAIN', ?, ?, ?, 1, 1",
                person,
                unit,
                kind.name(),
                from,
                until);
        return "QTA-" + person;
    }

    /** States the last day of the term of somebody's post. */
    public void state(String number, LocalDate termUntil) throws SQLException {
        update(
                "UPDATE appointment a JOIN person p ON p.id = a.person_id SET a.term_until = ? WHERE p.number = ?",
                termUntil,
                number);
    }

    /** What a number of the database is. */
    public long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private long reserve(String kind, int count) throws SQLException {
        long first = number("SELECT next_id FROM id_block WHERE name = '" + kind + "' FOR UPDATE");
        update("UPDATE id_block SET next_id = next_id + ? WHERE name = ?", count, kind);
        return first;
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
