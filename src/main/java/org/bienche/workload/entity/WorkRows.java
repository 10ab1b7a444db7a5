package org.bienche.workload.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.time.Validity;
import org.bienche.workload.WorkFact;
import org.bienche.workload.WorkFacts;
import org.jspecify.annotations.Nullable;

/** Work by unit, field and period that nothing has superseded, over one connection. A subtree is told by the path of its top. */
public final class WorkRows {

    private static final int AT_ONCE = 1_000;
    private static final int PERIODS = 60;
    private static final String COLUMNS =
            "w.id, w.unit_id, w.field, w.received, w.done, w.late, w.valid_from, w.valid_until, w.decision_id";
    private static final String NOW = " w.superseded_in = " + CURRENT;
    /** The index is named: right after a large list was loaded the database thinks the table empty, and reads all of it for each unit. */
    private static final String FROM_UNITS =
            " FROM unit_path u STRAIGHT_JOIN workload w FORCE INDEX (workload_once) ON w.unit_id = u.unit_id AND" + NOW;

    private static final String UNDER = "SELECT " + COLUMNS + FROM_UNITS;
    private static final String THE_SUBTREE = " WHERE u.path LIKE ? AND u.valid_from <= ? AND u.valid_until > ?";

    private final Connection connection;

    public WorkRows(Connection connection) {
        this.connection = connection;
    }

    /** What a row becomes. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The newest {@value #PERIODS} periods of a subtree that were over on a day. */
    public List<Validity> periods(String path, LocalDate on) throws SQLException {
        return list(
                "SELECT p.valid_from, p.valid_until FROM (SELECT DISTINCT w.valid_until, w.valid_from FROM workload w WHERE"
                        + NOW + " AND w.valid_until <= ?) p WHERE EXISTS (SELECT 1" + FROM_UNITS
                        + " AND w.valid_until = p.valid_until"
                        + " AND w.valid_from = p.valid_from WHERE u.path LIKE ?)"
                        + " ORDER BY p.valid_until DESC, p.valid_from LIMIT " + PERIODS,
                WorkRows::period,
                on.plusDays(1),
                path + "%");
    }

    /** The work of a period in a subtree, unit by unit. */
    public List<WorkFact> of(String path, Validity period, LocalDate on) throws SQLException {
        return list(
                UNDER + " AND w.valid_until = ? AND w.valid_from = ?" + THE_SUBTREE + " ORDER BY w.unit_id, w.field",
                WorkRows::fact,
                period.until(),
                period.from(),
                path + "%",
                on,
                on);
    }

    /** The work that ended last in each unit of a subtree, of whatever periods ended then; none after the day. */
    public List<WorkFact> latest(String path, LocalDate on) throws SQLException {
        Map<Long, LocalDate> ends = new HashMap<>();
        list(
                "SELECT u.unit_id, MAX(w.valid_until)" + FROM_UNITS + " AND w.valid_until <= ?" + THE_SUBTREE
                        + " GROUP BY u.unit_id",
                row -> ends.put(row.getLong(1), row.getObject(2, LocalDate.class)),
                on.plusDays(1),
                path + "%",
                on,
                on);
        List<LocalDate> days = ends.values().stream().distinct().toList();
        if (days.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(days);
        parameters.addAll(List.of(path + "%", on, on));
        return list(
                        UNDER + " AND w.valid_until IN (" + places(days.size()) + ")" + THE_SUBTREE,
                        WorkRows::fact,
                        parameters.toArray())
                .stream()
                .filter(fact -> fact.facts()
                        .period()
                        .until()
                        .equals(ends.get(fact.facts().unitId())))
                .toList();
    }

    public boolean any() throws SQLException {
        return !list("SELECT 1 FROM workload w WHERE" + NOW + " LIMIT 1", row -> row.getInt(1))
                .isEmpty();
    }

    /** Makes those who report for some units follow one another until the transaction ends. */
    public void hold(Collection<Long> units) throws SQLException {
        for (List<Long> some : parts(units)) {
            list(
                    "SELECT id FROM unit WHERE id IN (" + places(some.size()) + ") ORDER BY id FOR UPDATE",
                    row -> row.getLong(1),
                    some.toArray());
        }
    }

    /** What is known of some units since a day, as every transaction that has ended left it. */
    public List<WorkFact> held(Collection<Long> units, LocalDate since) throws SQLException {
        List<WorkFact> found = new ArrayList<>();
        for (List<Long> some : parts(units)) {
            List<Object> parameters = new ArrayList<>(some);
            parameters.add(since);
            found.addAll(list(
                    "SELECT " + COLUMNS + " FROM workload w WHERE w.unit_id IN (" + places(some.size()) + ") AND" + NOW
                            + " AND w.valid_until > ? FOR UPDATE",
                    WorkRows::fact,
                    parameters.toArray()));
        }
        return found;
    }

    public Optional<WorkFact> byId(long id) throws SQLException {
        return list("SELECT " + COLUMNS + " FROM workload w WHERE w.id = ? AND" + NOW, WorkRows::fact, id).stream()
                .findFirst();
    }

    public void supersede(Collection<WorkFact> facts, long recording) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE workload SET superseded_in = ? WHERE id = ?")) {
            for (WorkFact fact : facts) {
                set(update, recording, fact.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    public void insert(Collection<WorkFacts> all, long decision, long recording) throws SQLException {
        String sql = "INSERT INTO workload (unit_id, field, received, done, late, valid_from, valid_until, decision_id,"
                + " recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (WorkFacts facts : all) {
                set(insert, values(facts, decision, recording));
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static @Nullable Object[] values(WorkFacts facts, long decision, long recording) {
        return new @Nullable Object[] {
            facts.unitId(),
            facts.field(),
            facts.received(),
            facts.done(),
            facts.late(),
            facts.period().from(),
            facts.period().until(),
            decision,
            recording
        };
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, parameters);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
        }
        return found;
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.INTEGER);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static WorkFact fact(ResultSet row) throws SQLException {
        long late = row.getLong("late");
        Long told = row.wasNull() ? null : Long.valueOf(late);
        return new WorkFact(
                row.getLong("id"),
                new WorkFacts(
                        row.getLong("unit_id"),
                        row.getString("field"),
                        period(row),
                        row.getLong("received"),
                        row.getLong("done"),
                        told),
                row.getLong("decision_id"));
    }

    private static Validity period(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    private static List<List<Long>> parts(Collection<Long> units) {
        List<Long> all = units.stream().sorted().distinct().toList();
        List<List<Long>> parts = new ArrayList<>();
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            parts.add(all.subList(begin, Math.min(all.size(), begin + AT_ONCE)));
        }
        return parts;
    }

    private static String places(int count) {
        return "?, ".repeat(count - 1) + "?";
    }
}
