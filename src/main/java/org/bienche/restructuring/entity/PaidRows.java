package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;
import static org.bienche.restructuring.entity.StaffRows.IN_SUBTREE;
import static org.bienche.restructuring.entity.StaffRows.THE_SUBTREE;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bienche.pay.Allowances;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.restructuring.rules.Group;
import org.bienche.restructuring.rules.Leading;
import org.jspecify.annotations.Nullable;

/** What the people of a subtree are paid by on a day, over one connection; who is counted there is as in {@link StaffRows}. */
public final class PaidRows {

    /** Where somebody works whose unit is not told. */
    public static final Workplace NOWHERE = new Workplace(true, true, 4);

    private final Sql sql;

    public PaidRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    /**
     * What one person's pay depends on, apart from the unit that pays.
     *
     * @param salary with the workplace left open
     */
    public record Paid(long personId, Group was, PersonMonth salary) {}

    /** What is done with each person who is paid. */
    @FunctionalInterface
    public interface EachPaid {
        void person(Paid person);
    }

    /** Streams the pay facts of a subtree's people on a day; the people of one subtree at a time are held. */
    public void paid(String path, LocalDate on, EachPaid each) throws SQLException {
        Map<Long, Allowances.Builder> allowances = allowances(path, on);
        String query = "SELECT a.person_id, a.unit_id, a.job_position_id, a.staff_kind, a.kind,"
                + " COALESCE(j.leadership, 'NONE') AS leadership, s.coefficient * 100 AS coefficient, s.over_frame_percent,"
                + " s.retained_difference * 100 AS retained, s.contract_wage, s.working_state, COALESCE(f.dependants, 0) AS dependants"
                + IN_SUBTREE
                + " JOIN salary s ON s.person_id = a.person_id AND s.superseded_in = " + CURRENT
                + " AND s.valid_from <= ? AND s.valid_until > ?"
                + " LEFT JOIN person_file f ON f.person_id = a.person_id AND f.superseded_in = " + CURRENT
                + " AND f.valid_from <= ? AND f.valid_until > ?"
                + " LEFT JOIN job_position j ON j.id = a.job_position_id" + THE_SUBTREE;
        sql.visit(query, row -> each.person(paid(row, allowances)), on, on, on, on, on, on, path + "%", on, on);
    }

    private static Paid paid(ResultSet row, Map<Long, Allowances.Builder> allowances) throws SQLException {
        StaffKind kind = StaffKind.valueOf(row.getString("staff_kind"));
        Group was = new Group(
                row.getLong("unit_id"),
                row.getLong("job_position_id"),
                Leading.of(row.getString("leadership")),
                kind,
                row.getString("kind").equals("WAITING"),
                1);
        Allowances.Builder own = allowances.get(row.getLong("person_id"));
        PersonMonth month = new PersonMonth(
                kind,
                NOWHERE,
                row.getInt("coefficient"),
                row.getInt("over_frame_percent"),
                row.getInt("retained"),
                row.getLong("contract_wage"),
                own == null ? Allowances.NONE : own.build(),
                null,
                WorkingState.valueOf(row.getString("working_state")),
                0,
                0,
                row.getInt("dependants"));
        return new Paid(row.getLong("person_id"), was, month);
    }

    private Map<Long, Allowances.Builder> allowances(String path, LocalDate on) throws SQLException {
        Map<Long, Allowances.Builder> allowances = new HashMap<>();
        sql.visit(
                "SELECT w.person_id, w.code, w.coefficient, w.percent, w.amount" + IN_SUBTREE
                        + " JOIN allowance w ON w.person_id = a.person_id AND w.superseded_in = " + CURRENT
                        + " AND w.valid_from <= ? AND w.valid_until > ?" + THE_SUBTREE,
                row -> add(allowances, row),
                on,
                on,
                on,
                on,
                path + "%",
                on,
                on);
        return allowances;
    }

    private static void add(Map<Long, Allowances.Builder> allowances, ResultSet row) throws SQLException {
        AllowanceCode code = AllowanceCode.valueOf(row.getString("code"));
        allowances
                .computeIfAbsent(row.getLong("person_id"), none -> new Allowances.Builder())
                .add(code, size(code, row));
    }

    private static long size(AllowanceCode code, ResultSet row) throws SQLException {
        return switch (code.form()) {
            case COEFFICIENT -> orOne(row, "coefficient", 2);
            case PERCENT -> orOne(row, "percent", 0);
            case AMOUNT -> orOne(row, "amount", 0);
            case FIXED_BY_LAW -> 1;
        };
    }

    private static long orOne(ResultSet row, String column, int places) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal(column);
        return value == null ? 0 : value.movePointRight(places).longValueExact();
    }
}
