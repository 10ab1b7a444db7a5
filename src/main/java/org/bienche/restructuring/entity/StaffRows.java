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
import org.bienche.people.StaffKind;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.rules.Group;
import org.bienche.restructuring.rules.Leading;
import org.bienche.restructuring.rules.PlacedPerson;
import org.bienche.restructuring.rules.Placement;
import org.bienche.restructuring.rules.QuotaRow;
import org.bienche.staffing.Nature;
import org.bienche.time.Validity;

/**
 * The people and quotas of subtrees on a day, over one connection. A subtree is told by the path of its top, so that an index finds it.
 *
 * <p>Who is counted: whoever has a main post, or waits for one. Posts beside the main one count nobody twice.
 */
public final class StaffRows {

    static final String IN_SUBTREE = " FROM unit_path p JOIN appointment a ON a.unit_id = p.unit_id"
            + " AND a.superseded_in = " + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ?"
            + " AND a.kind IN ('MAIN', 'WAITING')";
    static final String THE_SUBTREE = " WHERE p.path LIKE ? AND p.valid_from <= ? AND p.valid_until > ?";

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
}
