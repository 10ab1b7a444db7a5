package org.bienche.people.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.people.AppointmentKind;
import org.bienche.people.PersonLine;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;

/** What a list shows of its people on a day. */
final class Lines {

    private final Rows rows;
    private final LocalDate on;

    Lines(Rows rows, LocalDate on) {
        this.rows = rows;
        this.on = on;
    }

    /** The entries with what is shown of them, in their order. */
    List<PersonLine> of(List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return List.of();
        }
        String files = entries.stream().map(each -> "?").collect(Collectors.joining(", "));
        List<Object> parameters = new ArrayList<>(List.of(on, on));
        entries.forEach(each -> parameters.add(each.file()));
        entries.forEach(each -> parameters.add(each.appointment()));
        Map<Long, PersonLine> lines = new HashMap<>();
        rows.list(
                        "SELECT p.id, p.number, f.full_name, f.born, f.sex, a.unit_id, j.name, a.staff_kind, a.kind,"
                                + " a.valid_from, s.rank_code, s.step, s.coefficient"
                                + " FROM person_file f JOIN person p ON p.id = f.person_id"
                                + " JOIN appointment a ON a.person_id = p.id JOIN job_position j ON j.id = a.job_position_id"
                                + " LEFT JOIN salary s ON s.person_id = p.id AND " + Directory.ON_DAY.formatted("s")
                                + " WHERE f.id IN (" + files + ") AND a.id IN (" + files + ")",
                        parameters,
                        Lines::line)
                .forEach(line -> lines.put(line.id(), line));
        return entries.stream()
                .map(each -> lines.get(each.person()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                Sex.valueOf(row.getString(5)),
                row.getLong(6),
                "",
                "",
                row.getString(7),
                StaffKind.valueOf(row.getString(8)),
                AppointmentKind.valueOf(row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                Rows.smallNumber(row, "step"),
                row.getBigDecimal(13));
    }
}
