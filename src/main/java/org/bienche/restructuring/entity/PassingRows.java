package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.restructuring.PassingGroup;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.rules.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The people of a plan page by page, over one connection: as the plan foresees it, or as it came to pass.
 *
 * <p>Both are asked through the same columns: person, former unit {@code from_unit}, later unit {@code to_unit}, {@code outcome}, {@code decided}.
 */
public final class PassingRows {

    private static final String CAME_TO_PASS =
            "SELECT l.person_id, l.from_unit_id AS from_unit, l.to_unit_id AS to_unit, l.outcome, a.job_position_id,"
                    + " a.staff_kind, r.person_id IS NOT NULL AS decided FROM restructuring_person l"
                    + " JOIN appointment a ON a.id = l.appointment_id"
                    + " LEFT JOIN restructuring_placement r ON r.plan_id = l.plan_id AND r.person_id = l.person_id"
                    + " WHERE l.plan_id = ?";

    private static final String FORESEEN = "SELECT a.person_id, a.unit_id AS from_unit,"
            + " CASE WHEN r.outcome = 'PLACED' THEN r.unit_id"
            + " WHEN r.outcome = 'WAITING' THEN COALESCE(w.wait_unit_id, a.unit_id)"
            + " WHEN r.outcome IS NOT NULL THEN NULL ELSE COALESCE(w.to_unit_id, a.unit_id) END AS to_unit,"
            + " CASE WHEN r.outcome IS NOT NULL THEN r.outcome"
            + " WHEN a.kind = 'WAITING' OR w.waits THEN 'WAITING' ELSE 'PLACED' END AS outcome,"
            + " a.job_position_id, a.staff_kind, r.person_id IS NOT NULL AS decided"
            + " FROM %s unit_path p ON p.unit_id = a.unit_id"
            + " LEFT JOIN restructuring_placement r ON r.plan_id = ? AND r.person_id = a.person_id"
            + " LEFT JOIN way w ON w.unit_id = a.unit_id WHERE a.superseded_in = " + CURRENT
            + " AND a.valid_from <= ? AND a.valid_until > ? AND a.kind IN ('MAIN', 'WAITING')"
            + " AND p.valid_from <= ? AND p.valid_until > ?";

    private static final String EVERYBODY = "appointment a JOIN";

    /** A page of many is found without sorting them all: the people one after another until it is full. */
    private static final String ONE_AFTER_ANOTHER = "appointment a FORCE INDEX (appointment_of_person) STRAIGHT_JOIN";

    private final Sql sql;
    private final LocalDate on;
    private final String source;
    private final List<Object> parameters;

    private PassingRows(Connection connection, LocalDate on, String source, List<Object> parameters) {
        this.sql = new Sql(connection);
        this.on = on;
        this.source = source;
        this.parameters = List.copyOf(parameters);
    }

    public static PassingRows carriedOut(Connection connection, long plan, LocalDate on) {
        return new PassingRows(connection, on, CAME_TO_PASS, List.of(plan));
    }

    /** @param paths of the plan's roots */
    public static PassingRows foreseen(
            Connection connection, long plan, LocalDate on, Collection<String> paths, Passage passage)
            throws SQLException {
        ways(new Sql(connection), passage);
        String inside =
                paths.isEmpty() ? "FALSE" : String.join(" OR ", Collections.nCopies(paths.size(), "p.path LIKE ?"));
        List<Object> parameters = new ArrayList<>(List.of(plan, on, on, on, on));
        paths.forEach(path -> parameters.add(path + "%"));
        return new PassingRows(connection, on, FORESEEN + " AND (" + inside + ")", parameters);
    }

    /** Where the people of closing units go. */
    private static void ways(Sql sql, Passage passage) throws SQLException {
        sql.update("DROP TEMPORARY TABLE IF EXISTS way");
        sql.update("CREATE TEMPORARY TABLE way (unit_id BIGINT NOT NULL PRIMARY KEY, to_unit_id BIGINT NOT NULL,"
                + " waits BOOLEAN NOT NULL, wait_unit_id BIGINT NOT NULL)");
        List<Object[]> rows = new ArrayList<>();
        for (long unit : passage.closing()) {
            Passage.Move move = passage.move(unit).orElse(new Passage.Move(unit, true));
            rows.add(new Object[] {
                unit, move.to(), move.waits(), passage.waitingPlace(unit).orElse(move.to())
            });
        }
        sql.insert("INSERT INTO way (unit_id, to_unit_id, waits, wait_unit_id) VALUES (?, ?, ?, ?)", rows);
    }

    /** A person as the rows tell; units by id. */
    public record Found(
            long personId,
            String number,
            String fullName,
            String position,
            StaffKind staffKind,
            long from,
            @Nullable Long to,
            PlacementOutcome outcome,
            boolean decided) {}

    /**
     * A page of a group.
     *
     * @param people how many the group has: the page of a large one is found by going from person to person
     */
    public List<Found> list(PassingGroup group, @Nullable Long unit, long after, int limit, long people)
            throws SQLException {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(after, on, on));
        String from = unit == null && isMany(people, limit) ? ONE_AFTER_ANOTHER : EVERYBODY;
        String page = "SELECT x.* FROM (" + source.formatted(from) + ") x WHERE " + condition(group)
                + (unit == null ? "" : " AND x.from_unit = " + unit)
                + " AND x.person_id > ? ORDER BY x.person_id LIMIT " + limit;
        return sql.list(
                "SELECT x.*, n.number, COALESCE(f.full_name, n.number) AS full_name, COALESCE(j.name, '') AS position FROM ("
                        + page
                        + ") x JOIN person n ON n.id = x.person_id LEFT JOIN person_file f ON f.person_id = n.id"
                        + " AND f.superseded_in = " + CURRENT + " AND f.valid_from <= ? AND f.valid_until > ?"
                        + " LEFT JOIN job_position j ON j.id = x.job_position_id ORDER BY x.person_id",
                PassingRows::found,
                all.toArray());
    }

    /** Whether one meets a page of them before having met everybody in the database. */
    private boolean isMany(long people, int limit) throws SQLException {
        long all = sql.list("SELECT COALESCE(MAX(id), 0) FROM person", row -> row.getLong(1))
                .getFirst();
        return people > 0 && all / people * limit < people;
    }

    /** How many people each group has of those of a plan that was carried out. */
    public static Map<PassingGroup, Long> counted(Connection connection, long plan) throws SQLException {
        String sums = Stream.of(PassingGroup.values())
                .map(group -> "COALESCE(SUM(" + condition(group) + "), 0)")
                .collect(Collectors.joining(", "));
        return new Sql(connection)
                .list(
                        "SELECT " + sums
                                + " FROM (SELECT l.outcome, l.from_unit_id AS from_unit, l.to_unit_id AS to_unit,"
                                + " r.person_id IS NOT NULL AS decided FROM restructuring_person l"
                                + " LEFT JOIN restructuring_placement r ON r.plan_id = l.plan_id"
                                + " AND r.person_id = l.person_id WHERE l.plan_id = ?) x",
                        PassingRows::counted,
                        plan)
                .getFirst();
    }

    private static Map<PassingGroup, Long> counted(ResultSet row) throws SQLException {
        Map<PassingGroup, Long> counts = new EnumMap<>(PassingGroup.class);
        for (PassingGroup group : PassingGroup.values()) {
            counts.put(group, row.getLong(group.ordinal() + 1));
        }
        return counts;
    }

    /** So many people pass from one unit into another, or into none. */
    @FunctionalInterface
    public interface Flow {
        void of(long from, @Nullable Long to, long people);
    }

    public void flows(Flow flow) throws SQLException {
        sql.visit(
                "SELECT x.from_unit, x.to_unit, COUNT(*) AS people FROM (" + source.formatted(EVERYBODY)
                        + ") x GROUP BY x.from_unit, x.to_unit",
                row -> flow.of(row.getLong("from_unit"), Sql.nullableLong(row, "to_unit"), row.getLong("people")),
                parameters.toArray());
    }

    private static String condition(PassingGroup group) {
        return switch (group) {
            case WAITING -> "x.outcome = 'WAITING'";
            case PLACED -> "x.outcome = 'PLACED'";
            case MOVED -> "x.outcome = 'PLACED' AND x.to_unit <> x.from_unit";
            case STAYING -> "x.outcome = 'PLACED' AND x.to_unit = x.from_unit";
            case LEAVING -> "x.outcome NOT IN ('PLACED', 'WAITING')";
            case DECIDED -> "x.decided";
        };
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("person_id"),
                row.getString("number"),
                row.getString("full_name"),
                row.getString("position"),
                StaffKind.valueOf(row.getString("staff_kind")),
                row.getLong("from_unit"),
                Sql.nullableLong(row, "to_unit"),
                PlacementOutcome.valueOf(row.getString("outcome")),
                row.getBoolean("decided"));
    }
}
