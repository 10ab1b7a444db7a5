package org.bienche.norms.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienche.norms.rules.Graded;
import org.bienche.norms.rules.StaffGroup;
import org.bienche.people.StaffKind;
import org.bienche.positions.Grades;
import org.bienche.positions.JobPosition;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;

/** Who is in the units of a subtree on a day, counted by the database; the subtree is told by the path of its top. */
public final class StaffRows {

    private static final String IN_SUBTREE =
            " FROM unit_path u JOIN appointment a ON a.unit_id = u.unit_id AND a.superseded_in = " + CURRENT
                    + " AND a.valid_from <= ? AND a.valid_until > ?";
    private static final String THE_SUBTREE = " WHERE u.path LIKE ? AND u.valid_from <= ? AND u.valid_until > ?";

    private final Connection connection;
    private final LocalDate on;
    private final String path;
    private final Map<Long, JobPosition> positions;

    public StaffRows(Connection connection, LocalDate on, String path, Map<Long, JobPosition> positions) {
        this.connection = connection;
        this.on = on;
        this.path = path;
        this.positions = Map.copyOf(positions);
    }

    /** Everybody by unit, position and kind: what an index alone can tell. */
    public Map<Long, List<StaffGroup>> groups() throws SQLException {
        Map<Long, List<StaffGroup>> groups = new HashMap<>();
        visit(
                "SELECT STRAIGHT_JOIN a.unit_id, a.job_position_id, a.staff_kind, a.kind, COUNT(*)" + IN_SUBTREE
                        + " AND a.kind IN ('MAIN', 'WAITING')" + THE_SUBTREE
                        + " GROUP BY a.unit_id, a.staff_kind, a.kind, a.job_position_id",
                row -> groups.computeIfAbsent(row.getLong(1), unit -> new ArrayList<>())
                        .add(new StaffGroup(
                                position(row.getLong(2)),
                                StaffKind.valueOf(row.getString(3)),
                                row.getString(4).equals("WAITING"),
                                row.getInt(5))));
        return groups;
    }

    /** The public employees by unit, position and professional grade; those on other scales are left out. */
    public Map<Long, List<Graded>> graded(Grades grades) throws SQLException {
        Map<Long, Map<Long, Map<Integer, Integer>>> counts = new HashMap<>();
        if (grades.scales().isEmpty()) {
            return Map.of();
        }
        visit(
                "SELECT STRAIGHT_JOIN a.unit_id, a.job_position_id, s.scale, COUNT(*)" + IN_SUBTREE
                        + " AND a.kind = 'MAIN' AND a.staff_kind = 'PUBLIC_EMPLOYEE'"
                        + " JOIN salary s ON s.person_id = a.person_id AND s.superseded_in = " + CURRENT
                        + " AND s.valid_from <= :day AND s.valid_until > :day" + THE_SUBTREE
                        + " AND s.scale IS NOT NULL GROUP BY a.unit_id, a.job_position_id, s.scale",
                row -> {
                    String scale = row.getString(3);
                    int people = row.getInt(4);
                    Map<Integer, Integer> position = counts.computeIfAbsent(row.getLong(1), unit -> new TreeMap<>())
                            .computeIfAbsent(row.getLong(2), each -> new TreeMap<>());
                    grades.grade(scale).ifPresent(grade -> position.merge(grade, people, Integer::sum));
                });
        Map<Long, List<Graded>> graded = new HashMap<>();
        counts.forEach((unit, byPosition) -> graded.put(
                unit,
                byPosition.entrySet().stream()
                        .map(each -> new Graded(position(each.getKey()), new TreeMap<>(each.getValue())))
                        .toList()));
        return graded;
    }

    /** How many of a unit wait although the day by which they were to have a place is over. */
    public Map<Long, Integer> overdue() throws SQLException {
        Map<Long, Integer> overdue = new HashMap<>();
        visit(
                "SELECT a.unit_id, COUNT(*)" + IN_SUBTREE + " AND a.kind = 'WAITING' AND a.waiting_until < :day"
                        + THE_SUBTREE + " GROUP BY a.unit_id",
                row -> overdue.put(row.getLong(1), row.getInt(2)));
        return overdue;
    }

    /** A position that the catalogue does not have leads nobody. */
    private JobPosition position(long id) {
        JobPosition known = positions.get(id);
        return known == null ? new JobPosition(id, "-", "-", PositionGroup.PROFESSIONAL, Leadership.NONE) : known;
    }

    /** What is done with each row. */
    @FunctionalInterface
    private interface EachRow {
        void row(ResultSet row) throws SQLException;
    }

    private void visit(String sql, EachRow each) throws SQLException {
        String dated = sql.replace(":day", "DATE '" + on + "'");
        try (PreparedStatement select = connection.prepareStatement(dated)) {
            select.setDate(1, Date.valueOf(on));
            select.setDate(2, Date.valueOf(on));
            select.setString(3, path + "%");
            select.setDate(4, Date.valueOf(on));
            select.setDate(5, Date.valueOf(on));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.row(row);
                }
            }
        }
    }
}
