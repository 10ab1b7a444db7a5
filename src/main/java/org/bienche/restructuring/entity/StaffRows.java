package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.pay.Allowances;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.rules.Group;
import org.bienche.restructuring.rules.Leading;
import org.bienche.restructuring.rules.PlacedPerson;
import org.bienche.restructuring.rules.Placement;
import org.bienche.restructuring.rules.QuotaRow;
import org.bienche.staffing.Nature;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The people and quotas of subtrees on a day, over one connection. A subtree is told by the path of its top, so that an index finds it.
 *
 * <p>Who is counted: whoever has a main post, or waits for one. Posts beside the main one count nobody twice.
 */
public final class StaffRows {

    private static final String IN_SUBTREE = " FROM unit_path p JOIN appointment a ON a.unit_id = p.unit_id"
            + " AND a.superseded_in = " + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ?"
            + " AND a.kind IN ('MAIN', 'WAITING')";
    private static final String THE_SUBTREE = " WHERE p.path LIKE ? AND p.valid_from <= ? AND p.valid_until > ?";

    private final Sql sql;

    public StaffRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Everybody, counted by unit, job position, kind, and whether they wait. */
    public List<Group> groups(Collection<String> paths, LocalDate on) throws SQLException {
        String query =
                "SELECT a.unit_id, a.job_position_id, a.staff_kind, a.kind, COALESCE(MAX(j.leadership), 'NONE'), COUNT(*)"
                        + IN_SUBTREE + " LEFT JOIN job_position j ON j.id = a.job_position_id" + THE_SUBTREE
                        + " GROUP BY a.unit_id, a.job_position_id, a.staff_kind, a.kind";
        List<Group> groups = new ArrayList<>();
        for (String path : paths) {
            groups.addAll(sql.list(query, StaffRows::group, on, on, path + "%", on, on));
        }
        return groups;
    }

    /** Everybody, counted by unit and whether they wait: what an index alone can tell. */
    public List<Group> crowds(Collection<String> paths, LocalDate on) throws SQLException {
        String query = "SELECT STRAIGHT_JOIN a.unit_id, a.kind = 'WAITING', COUNT(*)" + IN_SUBTREE + THE_SUBTREE
                + " GROUP BY a.unit_id, a.kind";
        List<Group> crowds = new ArrayList<>();
        for (String path : paths) {
            crowds.addAll(sql.list(
                    query,
                    row -> new Group(
                            row.getLong(1), 0, Leading.NONE, StaffKind.CIVIL_SERVANT, row.getBoolean(2), row.getInt(3)),
                    on,
                    on,
                    path + "%",
                    on,
                    on));
        }
        return crowds;
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getLong(1),
                row.getLong(2),
                Leading.of(row.getString(5)),
                StaffKind.valueOf(row.getString(3)),
                row.getString(4).equals("WAITING"),
                row.getInt(6));
    }

    /** The people for whom a plan decides something, as they are on a day; who has no post on it is left out. */
    public List<PlacedPerson> placed(long plan, LocalDate on) throws SQLException {
        return sql.list(
                "SELECT r.*, a.unit_id AS old_unit, a.job_position_id AS old_position, a.staff_kind, a.kind,"
                        + " COALESCE(o.leadership, 'NONE') AS old_leads, n.leadership AS new_leads"
                        + " FROM restructuring_placement r JOIN appointment a ON a.person_id = r.person_id"
                        + " AND a.superseded_in = " + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ?"
                        + " AND a.kind IN ('MAIN', 'WAITING')"
                        + " LEFT JOIN job_position o ON o.id = a.job_position_id"
                        + " LEFT JOIN job_position n ON n.id = r.job_position_id WHERE r.plan_id = ?",
                StaffRows::placedPerson,
                on,
                on,
                plan);
    }

    private static PlacedPerson placedPerson(ResultSet row) throws SQLException {
        Placement placement = new Placement(
                row.getLong("person_id"),
                PlacementOutcome.valueOf(row.getString("outcome")),
                Sql.nullableLong(row, "unit_id"),
                Sql.nullableLong(row, "job_position_id"),
                row.getObject("term_ends", LocalDate.class));
        Group was = new Group(
                row.getLong("old_unit"),
                row.getLong("old_position"),
                Leading.of(row.getString("old_leads")),
                StaffKind.valueOf(row.getString("staff_kind")),
                row.getString("kind").equals("WAITING"),
                1);
        Long position = placement.jobPositionId();
        return new PlacedPerson(
                placement,
                was,
                position == null ? was.jobPositionId() : position,
                position == null ? was.leading() : Leading.of(String.valueOf(row.getString("new_leads"))));
    }

    /** The quotas of subtrees and of single units that hold on a day or later. */
    public List<QuotaRow> quotas(Collection<String> paths, Collection<Long> alsoOf, LocalDate on) throws SQLException {
        String columns =
                "SELECT q.id, q.unit_id, q.year, q.staff_kind, q.number, q.surplus_until, q.valid_from, q.valid_until,"
                        + " q.from_revenue, q.nature";
        String holding = " q.superseded_in = " + CURRENT + " AND q.valid_until > ?";
        Map<Long, QuotaRow> rows = new HashMap<>();
        for (String path : paths) {
            sql.visit(
                    columns + " FROM unit_path p JOIN quota q ON q.unit_id = p.unit_id AND" + holding + THE_SUBTREE,
                    row -> rows.put(row.getLong("id"), quota(row)),
                    on,
                    path + "%",
                    on,
                    on);
        }
        for (long unit : alsoOf) {
            sql.visit(
                    columns + " FROM quota q WHERE" + holding + " AND q.unit_id = ?",
                    row -> rows.put(row.getLong("id"), quota(row)),
                    on,
                    unit);
        }
        return List.copyOf(rows.values());
    }

    private static QuotaRow quota(ResultSet row) throws SQLException {
        return new QuotaRow(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getInt("year"),
                StaffKind.valueOf(row.getString("staff_kind")),
                row.getInt("number"),
                row.getObject("from_revenue", Integer.class),
                Nature.valueOf(row.getString("nature")),
                row.getObject("surplus_until", LocalDate.class),
                new Validity(Sql.day(row, "valid_from"), Sql.day(row, "valid_until")));
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

    private static final Workplace NOWHERE = new Workplace(true, true, 4);

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
        java.math.@Nullable BigDecimal value = row.getBigDecimal(column);
        return value == null ? 0 : value.movePointRight(places).longValueExact();
    }
}
