package org.bienche.planning.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.planning.Leaver;
import org.bienche.planning.LeaverCursor;
import org.jspecify.annotations.Nullable;

/** Who is in the units of a subtree on a day and for whom something ends, counted by the database. */
public final class LeaverRows {

    private static final String POST = " appointment a ON a.unit_id = u.unit_id AND a.superseded_in = " + CURRENT
            + " AND a.kind IN ('MAIN', 'WAITING') AND a.valid_from <= ? AND a.valid_until > ?";

    private static final String PLACED = " FROM unit_path u STRAIGHT_JOIN" + POST;

    /** From the units, or from the people where those are fewer: the database knows. */
    private static final String EITHER_WAY = " FROM unit_path u JOIN" + POST;

    private static final String FILE = " JOIN person_file f ON f.person_id = a.person_id AND f.superseded_in = "
            + CURRENT + " AND f.valid_from <= ? AND f.valid_until > ?";

    private static final String RETAINED = " JOIN allowance x ON x.person_id = a.person_id AND x.superseded_in = "
            + CURRENT + " AND x.code IN ('RETENTION', 'RETAINED_MONEY', 'OCCUPATION_INCENTIVE')"
            + " AND (x.code <> 'OCCUPATION_INCENTIVE' OR x.ground IS NOT NULL)"
            + " AND x.valid_from <= ? AND x.valid_until > ? AND x.valid_until <= ?";

    /** A term is over with its post: who has left or moved by its last day is not counted. */
    private static final String TERMED = " AND a.kind = 'MAIN' AND a.valid_until > a.term_until";

    private static final String UNDER = " WHERE u.path LIKE ? AND u.valid_from <= ? AND u.valid_until > ?";

    private final Connection connection;
    private final LocalDate on;
    private final String path;
    private final @Nullable StaffKind kind;

    /** @param kind null for all */
    public LeaverRows(Connection connection, LocalDate on, String path, @Nullable StaffKind kind) {
        this.connection = connection;
        this.on = on;
        this.path = path;
        this.kind = kind;
    }

    /** A number of people. */
    public record Count(long unit, StaffKind kind, int year, int people) {}

    /** Those who were born in a month. */
    public record Births(long unit, Sex sex, YearMonth born, int people) {}

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** By unit and kind; the year is that of the day. */
    public List<Count> present() throws SQLException {
        return list(
                "SELECT a.unit_id, a.staff_kind, COUNT(*)" + PLACED + UNDER + ofKind()
                        + " GROUP BY a.unit_id, a.staff_kind",
                List.of(on, on, path + "%", on, on),
                row -> new Count(row.getLong(1), StaffKind.valueOf(row.getString(2)), on.getYear(), row.getInt(3)));
    }

    /** By unit and month of birth, those born before a day. */
    public List<Births> born(Sex sex, LocalDate before) throws SQLException {
        return births(
                sex,
                "SELECT a.unit_id, YEAR(f.born), MONTH(f.born), COUNT(*)" + EITHER_WAY + FILE + UNDER + ofKind(),
                List.of(on, on, on, on, path + "%", on, on, sex.name(), before));
    }

    /** Those of them who have their years of hazardous work on the day: few, found from what is recorded. */
    public List<Births> hazardous(Sex sex, LocalDate before) throws SQLException {
        return births(
                sex,
                "SELECT a.unit_id, YEAR(f.born), MONTH(f.born), COUNT(DISTINCT a.person_id) FROM service_event e"
                        + " JOIN appointment a ON a.person_id = e.person_id AND a.superseded_in = " + CURRENT
                        + " AND a.kind IN ('MAIN', 'WAITING') AND a.valid_from <= ? AND a.valid_until > ?"
                        + " JOIN unit_path u ON u.unit_id = a.unit_id" + FILE + UNDER + ofKind()
                        + " AND e.superseded_in = " + CURRENT + " AND e.kind = 'HAZARDOUS' AND e.happened_on <= ?",
                List.of(on, on, on, on, path + "%", on, on, on, sex.name(), before));
    }

    private List<Births> births(Sex sex, String sql, List<?> values) throws SQLException {
        return list(
                sql + " AND f.sex = ? AND f.born < ? GROUP BY a.unit_id, YEAR(f.born), MONTH(f.born)",
                values,
                row -> new Births(row.getLong(1), sex, YearMonth.of(row.getInt(2), row.getInt(3)), row.getInt(4)));
    }

    /** Main posts whose decision states a term, by the year of its last day; up to a day, included. */
    public List<Count> terms(LocalDate until) throws SQLException {
        return list(
                "SELECT a.unit_id, a.staff_kind, YEAR(a.term_until), COUNT(*)" + EITHER_WAY + UNDER + ofKind() + TERMED
                        + " AND a.term_until <= ? GROUP BY a.unit_id, a.staff_kind, YEAR(a.term_until)",
                List.of(on, on, path + "%", on, on, until),
                LeaverRows::count);
    }

    /** Main posts with a term by law and no recorded end, by the year in which that term ends; up to a day, included. */
    public List<Count> terms(TermSql terms, LocalDate until) throws SQLException {
        String year = "YEAR(" + terms.lastDay() + ")";
        return list(
                "SELECT a.unit_id, a.staff_kind, " + year + ", COUNT(*)" + PLACED + UNDER + ofKind()
                        + terms.condition() + " AND " + terms.lastDay() + " <= ? GROUP BY a.unit_id, a.staff_kind, "
                        + year,
                List.of(on, on, path + "%", on, on, until),
                LeaverRows::count);
    }

    /** Retained allowances by the year of their last day; up to that day, included. */
    public List<Count> retentions(LocalDate until) throws SQLException {
        return list(
                "SELECT a.unit_id, a.staff_kind, YEAR(x.valid_until - INTERVAL 1 DAY), COUNT(DISTINCT a.person_id)"
                        + PLACED + RETAINED + UNDER + ofKind()
                        + " GROUP BY a.unit_id, a.staff_kind, YEAR(x.valid_until - INTERVAL 1 DAY)",
                List.of(on, on, on, on, until.plusDays(1), path + "%", on, on),
                LeaverRows::count);
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getLong(1), StaffKind.valueOf(row.getString(2)), row.getInt(3), row.getInt(4));
    }

    private static final String PEOPLE =
            "SELECT DISTINCT a.person_id, p.number, f.full_name, f.born, a.unit_id, a.staff_kind";

    private static final String NUMBERED = " JOIN person p ON p.id = a.person_id";

    /**
     * Those of a sex who were born from a month on and before a day, by month of birth.
     *
     * @param hazardous those who have their years of hazardous work on the day, or those who do not
     * @param from the month, and after whom in it the list goes on
     */
    public List<Leaver> retiring(Sex sex, boolean hazardous, Since from, LocalDate before, int limit)
            throws SQLException {
        LocalDate first = from.month().atDay(1);
        LocalDate freely = from.after() == 0 ? first : first.plusMonths(1);
        return people(
                PEOPLE + ", f.born" + PLACED + FILE + NUMBERED + UNDER + ofKind()
                        + " AND f.sex = ? AND f.born >= ? AND (f.born >= ? OR a.person_id > ?) AND f.born < ? AND "
                        + having(hazardous)
                        + " ORDER BY YEAR(f.born), MONTH(f.born), a.person_id LIMIT " + limit,
                List.of(on, on, on, on, path + "%", on, on, sex.name(), first, freely, from.after(), before, on));
    }

    /** From a month of birth on; in it only those after a person, 0 for all. */
    public record Since(YearMonth month, long after) {}

    /** Those whose main post has a term by its decision that ends between two days, both included. */
    public List<Leaver> ending(LocalDate from, LocalDate until, LeaverCursor after, int limit) throws SQLException {
        return ordered("a.term_until", TERMED, from, until, after, limit);
    }

    /** Those whose main post has a term by law and no recorded end, where that term ends between two days, both included. */
    public List<Leaver> ending(TermSql terms, LocalDate from, LocalDate until, LeaverCursor after, int limit)
            throws SQLException {
        return ordered(terms.lastDay(), terms.condition(), from, until, after, limit);
    }

    private List<Leaver> ordered(
            String day, String condition, LocalDate from, LocalDate until, LeaverCursor after, int limit)
            throws SQLException {
        return people(
                PEOPLE + ", " + day + PLACED + FILE + NUMBERED + UNDER + ofKind() + condition + " AND " + day
                        + " >= ? AND " + day + " <= ? AND (" + day + " > ? OR (" + day
                        + " = ? AND a.person_id > ?)) ORDER BY 7, a.person_id LIMIT " + limit,
                List.of(on, on, on, on, path + "%", on, on, from, until, after.on(), after.on(), after.personId()));
    }

    /** Those whose retained allowance ends between two days, both included. */
    public List<Leaver> keeping(LocalDate from, LocalDate until, LeaverCursor after, int limit) throws SQLException {
        return people(
                PEOPLE + ", MIN(x.valid_until - INTERVAL 1 DAY) ends" + PLACED + FILE + NUMBERED + RETAINED + UNDER
                        + ofKind()
                        + " AND x.valid_until > ? GROUP BY a.person_id, p.number, f.full_name, f.born, a.unit_id, a.staff_kind"
                        + " HAVING ends > ? OR (ends = ? AND a.person_id > ?)"
                        + " ORDER BY ends, a.person_id LIMIT " + limit,
                List.of(
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        until.plusDays(1),
                        path + "%",
                        on,
                        on,
                        from,
                        after.on(),
                        after.on(),
                        after.personId()));
    }

    private List<Leaver> people(String sql, List<?> values) throws SQLException {
        return list(
                sql,
                values,
                row -> new Leaver(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        StaffKind.valueOf(row.getString(6)),
                        row.getObject(7, LocalDate.class)));
    }

    private static String having(boolean hazardous) {
        return (hazardous ? "" : "NOT ")
                + "EXISTS (SELECT 1 FROM service_event e WHERE e.person_id = a.person_id AND e.superseded_in = "
                + CURRENT + " AND e.kind = 'HAZARDOUS' AND e.happened_on <= ?)";
    }

    private String ofKind() {
        return kind == null ? "" : " AND a.staff_kind = '" + kind.name() + "'";
    }

    private <T> List<T> list(String sql, List<?> values, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.from(row));
                }
            }
        }
        return found;
    }
}
