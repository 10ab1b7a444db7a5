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
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bienche.norms.rules.Graded;
import org.bienche.norms.rules.Misfit;
import org.bienche.norms.rules.StaffGroup;
import org.bienche.people.StaffKind;
import org.bienche.positions.CatalogueEntry;
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
    private final Map<Long, CatalogueEntry> listed;

    /**
     * People under a path.
     *
     * @param positions every one that is known, {@code listed} what the catalogue says of them on the day
     */
    public StaffRows(
            Connection connection,
            LocalDate on,
            String path,
            Map<Long, JobPosition> positions,
            Map<Long, CatalogueEntry> listed) {
        this.connection = connection;
        this.on = on;
        this.path = path;
        this.positions = Map.copyOf(positions);
        this.listed = Map.copyOf(listed);
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
                        .map(each -> new Graded(
                                position(each.getKey()), named(each.getKey()), new TreeMap<>(each.getValue())))
                        .toList()));
        return graded;
    }

    /** The grades that the catalogue gives a position; none where it names none. */
    private NavigableSet<Integer> named(long position) {
        CatalogueEntry entry = listed.get(position);
        Integer lowest = entry == null ? null : entry.facts().lowestGrade();
        Integer highest = entry == null ? null : entry.facts().highestGrade();
        NavigableSet<Integer> grades = new TreeSet<>();
        if (lowest != null && highest != null) {
            IntStream.rangeClosed(lowest, highest).forEach(grades::add);
        }
        return grades;
    }

    /** Civil servants and public employees with a rank that the catalogue does not allow in their position, counted by position. */
    public Map<Long, List<Misfit>> misfits() throws SQLException {
        Map<Long, List<Misfit>> misfits = new HashMap<>();
        if (listed.values().stream().allMatch(entry -> entry.facts().ranks().isEmpty())) {
            return misfits;
        }
        visit(
                "SELECT STRAIGHT_JOIN a.unit_id, a.job_position_id, a.staff_kind, COUNT(*)" + IN_SUBTREE
                        + " AND a.kind = 'MAIN' AND a.staff_kind IN ('CIVIL_SERVANT', 'PUBLIC_EMPLOYEE')"
                        + " JOIN position_version v ON v.job_position_id = a.job_position_id AND v.superseded_in = "
                        + CURRENT + " AND v.valid_from <= :day AND v.valid_until > :day AND v.rank_codes <> ''"
                        + " JOIN salary s ON s.person_id = a.person_id AND s.superseded_in = " + CURRENT
                        + " AND s.valid_from <= :day AND s.valid_until > :day"
                        + " AND FIND_IN_SET(s.rank_code, v.rank_codes) = 0" + THE_SUBTREE
                        + " GROUP BY a.unit_id, a.job_position_id, a.staff_kind",
                row -> misfits.computeIfAbsent(row.getLong(1), unit -> new ArrayList<>())
                        .add(new Misfit(
                                position(row.getLong(2)),
                                StaffKind.valueOf(row.getString(3)),
                                allowed(row.getLong(2)),
                                row.getInt(4))));
        return misfits;
    }

    private String allowed(long position) {
        CatalogueEntry entry = listed.get(position);
        return entry == null ? "" : entry.rankText();
    }

    /** How many deputies of a unit head another one within it. */
    public Map<Long, Integer> deputiesWhoHead() throws SQLException {
        Map<Long, Integer> counts = new HashMap<>();
        String deputies = leading(Leadership.DEPUTY);
        String heads = leading(Leadership.HEAD);
        if (deputies.isEmpty() || heads.isEmpty()) {
            return counts;
        }
        visit(
                "SELECT STRAIGHT_JOIN a.unit_id, COUNT(DISTINCT a.person_id)" + IN_SUBTREE
                        + " AND a.kind IN ('MAIN', 'CONCURRENT') AND a.job_position_id IN (" + deputies + ")"
                        + " JOIN appointment b ON b.person_id = a.person_id AND b.superseded_in = " + CURRENT
                        + " AND b.valid_from <= :day AND b.valid_until > :day AND b.kind IN ('MAIN', 'CONCURRENT')"
                        + " AND b.unit_id <> a.unit_id AND b.job_position_id IN (" + heads + ")"
                        + " JOIN unit_path w ON w.unit_id = b.unit_id AND w.valid_from <= :day AND w.valid_until > :day"
                        + " AND w.path LIKE CONCAT(u.path, '%')" + THE_SUBTREE + " GROUP BY a.unit_id",
                row -> counts.put(row.getLong(1), row.getInt(2)));
        return counts;
    }

    private String leading(Leadership leadership) {
        return positions.values().stream()
                .filter(each -> each.leadership() == leadership)
                .map(each -> String.valueOf(each.id()))
                .collect(Collectors.joining(", "));
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
