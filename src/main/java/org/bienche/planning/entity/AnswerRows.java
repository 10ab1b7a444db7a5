package org.bienche.planning.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.ReviewCount;

/** What units answer to reviews, over one connection. */
public final class AnswerRows {

    private static final String COLUMNS =
            "SELECT a.review_id, a.unit_id, a.state, a.answered_by, a.answered_at, a.reason, a.version FROM review_answer a ";

    private static final int TOGETHER = 500;

    private final Connection connection;

    AnswerRows(Connection connection) {
        this.connection = connection;
    }

    /** Asks units, many in one statement. */
    public void ask(long review, List<Long> units) throws SQLException {
        for (int from = 0; from < units.size(); from += TOGETHER) {
            List<Long> some = units.subList(from, Math.min(units.size(), from + TOGETHER));
            String rows = String.join(
                    ", ", some.stream().map(unit -> "(?, ?, 'ASKED')").toList());
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO review_answer (review_id, unit_id, state) VALUES " + rows)) {
                int place = 1;
                for (long unit : some) {
                    insert.setLong(place++, review);
                    insert.setLong(place++, unit);
                }
                insert.executeUpdate();
            }
        }
    }

    /** Of every unit that was asked, without the values. */
    public List<ReviewAnswer> of(long review) throws SQLException {
        return find("WHERE a.review_id = ?", List.of(review));
    }

    /** Of the reviews that take answers, by a condition on {@code a}. */
    public List<ReviewAnswer> open(String condition, List<?> values) throws SQLException {
        return find("JOIN review r ON r.id = a.review_id AND r.state = 'OPEN' WHERE " + condition, values);
    }

    /** How many were asked and have answered, by review, by a condition on {@code a}. */
    public Map<Long, ReviewCount> counts(String condition, List<?> values) throws SQLException {
        Map<Long, ReviewCount> found = new HashMap<>();
        String sql = "SELECT a.review_id, COUNT(*), SUM(a.state = 'ANSWERED') FROM review_answer a WHERE " + condition
                + " GROUP BY a.review_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), new ReviewCount(row.getInt(2), row.getInt(3)));
                }
            }
        }
        return found;
    }

    private List<ReviewAnswer> find(String rest, List<?> values) throws SQLException {
        List<ReviewAnswer> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + rest)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(answer(row));
                }
            }
        }
        return found;
    }

    private static ReviewAnswer answer(ResultSet row) throws SQLException {
        return new ReviewAnswer(
                row.getLong(1),
                row.getLong(2),
                ReviewAnswer.State.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDateTime.class),
                row.getString(6),
                row.getLong(7),
                Map.of());
    }

    /** Of one unit, with the values, held until the transaction ends where that is wanted. */
    public Optional<ReviewAnswer> of(long review, long unit, boolean hold) throws SQLException {
        List<ReviewAnswer> found =
                find("WHERE a.review_id = ? AND a.unit_id = ?" + (hold ? " FOR UPDATE" : ""), List.of(review, unit));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, String> values = values("v.review_id = ? AND v.unit_id = ?", List.of(review, unit))
                .getOrDefault(unit, Map.of());
        return Optional.of(found.getFirst().with(values));
    }

    /** Whether one of the units of a condition on {@code a} is asked in a review. */
    public boolean isAsked(long review, String units, List<?> parameters) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(review));
        values.addAll(parameters);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT 1 FROM review_answer a WHERE a.review_id = ? AND " + units + " LIMIT 1")) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** What all units say, by unit and question. */
    public Map<Long, Map<Long, String>> values(long review) throws SQLException {
        return values("v.review_id = ?", List.of(review));
    }

    private Map<Long, Map<Long, String>> values(String condition, List<?> values) throws SQLException {
        Map<Long, Map<Long, String>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT v.unit_id, v.question_id, v.value FROM review_value v WHERE " + condition)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), unit -> new HashMap<>())
                            .put(row.getLong(2), row.getString(3));
                }
            }
        }
        return found;
    }

    public void answer(long review, long unit, Map<Long, String> values, String by, LocalDateTime at)
            throws SQLException {
        change("DELETE FROM review_value WHERE review_id = ? AND unit_id = ?", List.of(review, unit));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO review_value (review_id, unit_id, question_id, value) VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<Long, String> one : values.entrySet()) {
                PlanRows.fill(insert, List.of(review, unit, one.getKey(), one.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        change(
                "UPDATE review_answer SET state = 'ANSWERED', answered_by = ?, answered_at = ?, version = version + 1"
                        + " WHERE review_id = ? AND unit_id = ?",
                List.of(by, at, review, unit));
    }

    public void sendBack(long review, long unit, String reason, String by) throws SQLException {
        change(
                "UPDATE review_answer SET state = 'RETURNED', reason = ?, returned_by = ?, version = version + 1"
                        + " WHERE review_id = ? AND unit_id = ?",
                List.of(reason, by, review, unit));
    }

    private void change(String sql, List<?> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            PlanRows.fill(update, values);
            update.executeUpdate();
        }
    }
}
