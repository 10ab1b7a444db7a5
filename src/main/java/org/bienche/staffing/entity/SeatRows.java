package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.people.AppointmentKind;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PostKey;

/** Posts and who is in them under a path on a day, over one connection; a path of one unit is its own posts and those below. */
public final class SeatRows {

    private static final String IN_PLACE =
            " WHERE u.path LIKE ? AND a.superseded_in = " + CURRENT + " AND a.valid_from <= ? AND a.valid_until > ?";
    private static final String UNDER =
            " JOIN unit_path u ON u.unit_id = a.unit_id AND u.valid_from <= ? AND u.valid_until > ?" + IN_PLACE;
    private static final String KEY = "a.unit_id, a.job_position_id, a.staff_kind";

    private final Connection connection;
    private final LocalDate on;
    private final String path;

    public SeatRows(Connection connection, LocalDate on, String path) {
        this.connection = connection;
        this.on = on;
        this.path = path;
    }

    /**
     * Somebody in a post.
     *
     * @param until the first day without; {@link org.bienche.time.Validity#FOREVER} where it is open
     */
    public record Sitting(
            PostKey key, AppointmentKind kind, long personId, String name, LocalDate since, LocalDate until) {}

    public Map<PostKey, Integer> approved() throws SQLException {
        return counts("SELECT " + KEY + ", SUM(a.number) FROM post a" + UNDER + " GROUP BY " + KEY);
    }

    /** Seats frozen or given up. */
    public Map<PostKey, Integer> closed(String state) throws SQLException {
        return counts("SELECT " + KEY + ", SUM(a.number) FROM seat_closure a" + UNDER + " AND a.state = '"
                + (state.equals("FROZEN") ? "FROZEN" : "ABOLISHED") + "' GROUP BY " + KEY);
    }

    /** People in main posts, at work or away. */
    public Map<PostKey, Integer> inMainPosts() throws SQLException {
        return counts("SELECT STRAIGHT_JOIN " + KEY + ", COUNT(*) FROM unit_path u JOIN appointment a"
                + " ON a.unit_id = u.unit_id AND u.valid_from <= ? AND u.valid_until > ?" + IN_PLACE
                + " AND a.kind = 'MAIN' GROUP BY " + KEY);
    }

    private Map<PostKey, Integer> counts(String sql) throws SQLException {
        Map<PostKey, Integer> counts = new HashMap<>();
        try (PreparedStatement select = prepare(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                counts.put(key(row), row.getInt(4));
            }
        }
        return counts;
    }

    /** Who has a main post but is away on the day, with the last day of it. */
    public Map<Long, LocalDate> away() throws SQLException {
        Map<Long, LocalDate> away = new HashMap<>();
        String day = " AND s.superseded_in = " + CURRENT + " AND s.valid_from <= '" + on + "' AND s.valid_until > '"
                + on + "'";
        addAway(away, "appointment s ON s.person_id = a.person_id AND s.kind = 'SECONDED'" + day);
        addAway(away, "salary s ON s.person_id = a.person_id AND s.working_state <> 'WORKING'" + day);
        return away;
    }

    private void addAway(Map<Long, LocalDate> away, String join) throws SQLException {
        String sql =
                "SELECT a.person_id, s.valid_until FROM appointment a JOIN " + join + UNDER + " AND a.kind = 'MAIN'";
        try (PreparedStatement select = prepare(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                LocalDate until = LocalDate.parse(row.getString(2));
                away.merge(row.getLong(1), until, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    /** Who holds a post beside another, or acts in one. */
    public List<Sitting> standIns() throws SQLException {
        return sitting(" AND a.kind IN ('CONCURRENT', 'ACTING')", 0);
    }

    /** Who is at work in the units by secondment, on no seat. */
    public List<Sitting> seconded() throws SQLException {
        return sitting(" AND a.kind = 'SECONDED'", 0);
    }

    /** Everybody in a post of one unit. */
    public List<Sitting> of(long unit) throws SQLException {
        return sitting(" AND a.kind IN ('MAIN', 'CONCURRENT', 'ACTING') AND a.unit_id = ?", unit);
    }

    private List<Sitting> sitting(String condition, long unit) throws SQLException {
        String current = ".superseded_in = " + CURRENT;
        String sql = "SELECT " + KEY + ", a.kind, a.person_id, f.full_name, a.valid_from, a.valid_until"
                + " FROM appointment a JOIN person_file f ON f.person_id = a.person_id AND f" + current + day("f")
                + UNDER + condition + " ORDER BY a.valid_from, a.person_id";
        List<Sitting> sitting = new ArrayList<>();
        try (PreparedStatement select = prepare(sql)) {
            if (unit > 0) {
                select.setLong(6, unit);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sitting.add(new Sitting(
                            key(row),
                            AppointmentKind.valueOf(row.getString(4)),
                            row.getLong(5),
                            row.getString(6),
                            LocalDate.parse(row.getString(7)),
                            LocalDate.parse(row.getString(8))));
                }
            }
        }
        return sitting;
    }

    private String day(String table) {
        return " AND " + table + ".valid_from <= '" + on + "' AND " + table + ".valid_until > '" + on + "'";
    }

    /** The people away whose main post is each, by post. */
    public Map<PostKey, Integer> awayByPost() throws SQLException {
        Map<Long, LocalDate> away = away();
        Map<PostKey, Integer> counts = new HashMap<>();
        if (away.isEmpty()) {
            return counts;
        }
        String ids =
                String.join(", ", away.keySet().stream().map(String::valueOf).toList());
        return counts("SELECT " + KEY + ", COUNT(*) FROM appointment a" + UNDER
                + " AND a.kind = 'MAIN' AND a.person_id IN (" + ids + ") GROUP BY " + KEY);
    }

    private static PostKey key(ResultSet row) throws SQLException {
        return new PostKey(row.getLong(1), row.getLong(2), StaffKind.valueOf(row.getString(3)));
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setObject(1, on);
        select.setObject(2, on);
        select.setString(3, path + "%");
        select.setObject(4, on);
        select.setObject(5, on);
        return select;
    }
}
