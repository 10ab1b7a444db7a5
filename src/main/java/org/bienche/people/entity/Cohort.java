package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.Due;
import org.bienche.people.PersonLine;
import org.bienche.people.Sex;

/** People under some units of whom something is due, over one connection. */
public final class Cohort {

    private static final String PLACED = " JOIN unit_path u ON u.unit_id = a.unit_id" + " WHERE a.superseded_in = "
            + CURRENT + " AND a.kind IN ('MAIN', 'WAITING')";

    private static final String NAMED =
            " JOIN person p ON p.id = a.person_id JOIN person_file f ON f.person_id = a.person_id";

    private static final String FILE = "f.superseded_in = " + CURRENT + " AND f.valid_from <= ? AND f.valid_until > ?";

    private static final String HAZARDOUS =
            "EXISTS (SELECT 1 FROM service_event e WHERE e.person_id = f.person_id AND e.superseded_in = " + CURRENT
                    + " AND e.kind = 'HAZARDOUS' AND e.happened_on <= ?)";

    private final Rows rows;
    private final LocalDate on;
    private final List<String> paths;

    /** @param paths the paths of the units whose subtrees are looked at on the day */
    public Cohort(Connection connection, LocalDate on, List<String> paths) {
        this.rows = new Rows(connection);
        this.on = on;
        this.paths = List.copyOf(paths);
    }

    /**
     * Who was born between two days, the last left out, the eldest first.
     *
     * @param hazardous those who have their years of hazardous work on the day, or those who do not
     */
    public List<PersonLine> born(Sex sex, boolean hazardous, LocalDate from, LocalDate until, int limit)
            throws SQLException {
        Select select = new Select("SELECT f.person_id, '', f.id, a.id FROM person_file f"
                + " JOIN appointment a ON a.person_id = f.person_id" + PLACED);
        placed(select);
        select.and("f.superseded_in = " + CURRENT + " AND f.valid_from <= ? AND f.valid_until > ?", on, on);
        select.and("f.sex = ? AND f.born >= ? AND f.born < ?", sex.name(), from, until);
        select.and((hazardous ? "" : "NOT ") + HAZARDOUS, on);
        List<Entry> entries = rows.list(
                select.text() + " ORDER BY f.born, f.person_id LIMIT " + limit, select.parameters(), Entry::of);
        return new Lines(rows, on).of(entries);
    }

    /** Whose retained allowance ends between two days, or who waits for a place until then. */
    public List<Due> ending(LocalDate from, LocalDate until, int limit) throws SQLException {
        List<Due> due = new ArrayList<>(retained(from, until, limit));
        due.addAll(waiting(from, until, limit));
        return due;
    }

    private List<Due> retained(LocalDate from, LocalDate until, int limit) throws SQLException {
        Select select = new Select("SELECT x.valid_until, p.id, p.number, f.full_name, a.unit_id FROM allowance x"
                + " JOIN appointment a ON a.person_id = x.person_id" + NAMED + PLACED);
        placed(select);
        select.and(FILE, on, on);
        select.and(
                "x.superseded_in = " + CURRENT
                        + " AND x.code IN ('RETENTION', 'RETAINED_MONEY', 'OCCUPATION_INCENTIVE')"
                        + " AND (x.code <> 'OCCUPATION_INCENTIVE' OR x.ground IS NOT NULL)"
                        + " AND x.valid_until > ? AND x.valid_until <= ?",
                from,
                until);
        return due(select, "x.valid_until", "people.due.retention", 1, limit);
    }

    private List<Due> waiting(LocalDate from, LocalDate until, int limit) throws SQLException {
        Select select = new Select(
                "SELECT a.waiting_until, p.id, p.number, f.full_name, a.unit_id FROM appointment a" + NAMED + PLACED);
        placed(select);
        select.and(FILE, on, on);
        select.and("a.kind = 'WAITING' AND a.waiting_until >= ? AND a.waiting_until < ?", from, until);
        return due(select, "a.waiting_until", "people.due.place", 0, limit);
    }

    /** The day that is shown lies so many days before the stored one. */
    private List<Due> due(Select select, String order, String key, int earlier, int limit) throws SQLException {
        return rows.list(
                select.text() + " ORDER BY " + order + " LIMIT " + limit,
                select.parameters(),
                row -> new Due(
                        row.getObject(1, LocalDate.class).minusDays(earlier),
                        key,
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        String.valueOf(row.getLong(5))));
    }

    private void placed(Select select) {
        select.and("a.valid_from <= ? AND a.valid_until > ?", on, on);
        select.and("u.valid_from <= ? AND u.valid_until > ?", on, on);
        select.and(
                "("
                        + String.join(
                                " OR ",
                                paths.stream().map(path -> "u.path LIKE ?").toList()) + ")",
                paths.stream().map(path -> path + "%").toArray());
    }
}
