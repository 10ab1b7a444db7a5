package org.bienche.people.entity;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.people.RosterLine;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.positions.Leadership;

/** The people of units on a day, with what lists by rank show of them. */
public final class RosterRows {

    private static final String SELECT = "SELECT a.person_id, f.full_name, f.sort_key, f.born, f.sex, a.unit_id,"
            + " a.kind, j.name, j.leadership, s.rank_code, s.scale, s.step, s.coefficient,"
            + " COALESCE(s.step_since, s.valid_from) AS since FROM appointment a"
            + " JOIN job_position j ON j.id = a.job_position_id"
            + " JOIN person_file f ON f.person_id = a.person_id AND " + Directory.ON_DAY.formatted("f")
            + " LEFT JOIN salary s ON s.person_id = a.person_id AND " + Directory.ON_DAY.formatted("s")
            + " WHERE a.kind IN ('MAIN', 'WAITING') AND " + Directory.ON_DAY.formatted("a");

    private final Rows rows;
    private final LocalDate on;

    public RosterRows(Connection connection, LocalDate on) {
        this.rows = new Rows(connection);
        this.on = on;
    }

    /** In no order. */
    public List<RosterLine> of(Collection<Long> units, Collection<StaffKind> kinds) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(on, on, on, on, on, on));
        parameters.addAll(units);
        kinds.forEach(kind -> parameters.add(kind.name()));
        String sql = SELECT + " AND a.unit_id IN (" + places(units) + ") AND a.staff_kind IN (" + places(kinds) + ")";
        return rows.list(sql, parameters, RosterRows::line);
    }

    private static String places(Collection<?> some) {
        return "?, ".repeat(some.size() - 1) + "?";
    }

    private static RosterLine line(ResultSet row) throws SQLException {
        BigDecimal coefficient = row.getBigDecimal("coefficient");
        String scale = row.getString("scale");
        return new RosterLine(
                row.getLong("person_id"),
                row.getString("full_name"),
                row.getString("sort_key"),
                row.getObject("born", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getLong("unit_id"),
                row.getString("kind").equals("WAITING"),
                row.getString("name"),
                Leadership.valueOf(row.getString("leadership")),
                row.getString("rank_code"),
                scale,
                scale == null ? null : Rows.smallNumber(row, "step"),
                scale == null ? null : coefficient,
                scale == null ? null : Rows.day(row, "since"));
    }
}
