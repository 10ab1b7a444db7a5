package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.payroll.rules.PayDay;
import org.bienche.payroll.rules.Presence;
import org.bienche.time.Validity;

/** Reads who is paid by which unit of a run, and from which day's facts. */
final class ListedReader {

    /** A main post or a place on the waiting list: what a person is paid for. */
    private static final String PAID =
            "%1$s.kind IN ('MAIN', 'WAITING') AND %1$s.recorded_in <= ? AND %1$s.superseded_in > ?";

    private final Connection connection;
    private final long recording;
    private final YearMonth month;

    ListedReader(Connection connection, long recording, YearMonth month) {
        this.connection = connection;
        this.recording = recording;
        this.month = month;
    }

    /**
     * A person on the list of a unit.
     *
     * @param whole whether the post lasts the whole month
     */
    record Listed(long personId, long unitId, String staffKind, LocalDate payDay, boolean whole, int unpaidDays) {}

    /** Who is paid by the units of a chunk, one entry for each post that entitles: by the first post held in the month. */
    List<Listed> listed(long runId, int chunk) throws SQLException {
        return listed("s.run_id = ? AND s.chunk = ?", runId, chunk);
    }

    /** The same for one person of a run. */
    List<Listed> listedPerson(long runId, long personId) throws SQLException {
        return listed("s.run_id = ? AND a.person_id = ?", runId, personId);
    }

    /** Dates come as numbers of days: a date is slow to take apart, and nearly all of them are long before the month. */
    private List<Listed> listed(String which, long first, long second) throws SQLException {
        String sql = "SELECT a.person_id, a.unit_id, a.staff_kind, DATEDIFF(a.valid_from, ?), a.valid_until >= ?"
                + " FROM payroll_scope s JOIN appointment a ON a.unit_id = s.unit_id WHERE " + which + " AND "
                + PAID.formatted("a")
                + " AND a.valid_from < ? AND a.valid_until > ? AND (a.valid_from <= ? OR NOT EXISTS"
                + " (SELECT 1 FROM appointment e WHERE e.person_id = a.person_id AND " + PAID.formatted("e")
                + " AND e.valid_from < a.valid_from AND e.valid_until > ?))";
        LocalDate start = month.atDay(1);
        LocalDate next = start.plusMonths(1);
        List<Post> posts = new ArrayList<>();
        try (PreparedStatement select = prepare(
                        sql, start, next, first, second, recording, recording, next, start, start, recording, recording,
                        start);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                int late = rows.getInt(4);
                LocalDate payDay = late > 0 ? PayDay.of(month, start.plusDays(late)) : start;
                boolean whole = late <= 0 && rows.getInt(5) == 1;
                posts.add(new Post(rows.getLong(1), rows.getLong(2), rows.getString(3), payDay, whole));
            }
        }
        Map<Long, Integer> unpaid = unpaidDays(posts, new Validity(start, next));
        return posts.stream().map(post -> post.listed(unpaid)).toList();
    }

    /** A post that entitles; {@code whole} where it lasts the whole month. */
    private record Post(long personId, long unitId, String staffKind, LocalDate payDay, boolean whole) {

        Listed listed(Map<Long, Integer> unpaid) {
            int days = whole ? 0 : unpaid.getOrDefault(personId, 0);
            return new Listed(personId, unitId, staffKind, payDay, whole, days);
        }
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                LocalDate.parse(row.getString("valid_from")), LocalDate.parse(row.getString("valid_until")));
    }

    /** The working days without a post of those who came or went within the month. */
    private Map<Long, Integer> unpaidDays(List<Post> posts, Validity wholeMonth) throws SQLException {
        long[] ids = posts.stream()
                .filter(post -> !post.whole())
                .mapToLong(Post::personId)
                .sorted()
                .distinct()
                .toArray();
        if (ids.length == 0) {
            return Map.of();
        }
        Map<Long, List<Validity>> held = postsInMonth(ids, wholeMonth);
        Map<Long, Integer> unpaid = new HashMap<>();
        for (long person : ids) {
            unpaid.put(person, Presence.workingDaysWithout(month, held.getOrDefault(person, List.of())));
        }
        return unpaid;
    }

    /** Every paid post of some people in the month, in whatever unit. */
    private Map<Long, List<Validity>> postsInMonth(long[] ids, Validity wholeMonth) throws SQLException {
        String sql = "SELECT a.person_id, a.valid_from, a.valid_until FROM appointment a WHERE a.person_id "
                + FactsReader.among(ids) + " AND " + PAID.formatted("a")
                + " AND a.valid_from < ? AND a.valid_until > ?";
        Map<Long, List<Validity>> held = new HashMap<>();
        try (PreparedStatement select = prepare(sql, recording, recording, wholeMonth.until(), wholeMonth.from());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                held.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>()).add(validity(rows));
            }
        }
        return held;
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
