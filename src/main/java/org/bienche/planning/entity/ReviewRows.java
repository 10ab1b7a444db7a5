package org.bienche.planning.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.planning.Review;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewOrder;

/** Reviews and their questions over one connection. */
public final class ReviewRows {

    private static final String COLUMNS = "SELECT r.id, r.unit_id, r.title, r.basis, r.due_on, r.state, r.opened_by,"
            + " r.opened_at, r.closed_at, r.version FROM review r ";

    private final Connection connection;

    public ReviewRows(Connection connection) {
        this.connection = connection;
    }

    /** What the units answer, over the same connection. */
    public AnswerRows answers() {
        return new AnswerRows(connection);
    }

    /** Stores a new review; empty where the unit has one of that title and day. */
    public Optional<Long> add(ReviewOrder order, String by, LocalDateTime at) throws SQLException {
        String sql = "INSERT INTO review (unit_id, title, basis, due_on, state, opened_by, opened_at)"
                + " VALUES (?, ?, ?, ?, 'OPEN', ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            List<Object> values = new ArrayList<>(List.of(order.unitId(), order.title(), order.basis()));
            values.add(order.dueOn());
            values.addAll(List.of(by, at));
            PlanRows.fill(insert, values);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                long id = keys.getLong(1);
                ask(id, order.questions());
                return Optional.of(id);
            }
        } catch (SQLIntegrityConstraintViolationException known) {
            return Optional.empty();
        }
    }

    private void ask(long review, List<Question> questions) throws SQLException {
        String sql = "INSERT INTO review_question (review_id, place, kind, words, required) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int place = 0; place < questions.size(); place++) {
                Question one = questions.get(place);
                PlanRows.fill(
                        insert,
                        List.of(review, place, one.kind().name(), one.words().strip(), one.required()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public Optional<Review> byId(long id) throws SQLException {
        return where("r.id = ?", List.of(id)).stream().findFirst();
    }

    /** The review as every transaction that has ended left it, held until this one ends. */
    public Optional<Review> lock(long id) throws SQLException {
        return where("r.id = ? FOR UPDATE", List.of(id)).stream().findFirst();
    }

    /** Reviews by a condition on {@code r}, with their questions. */
    public List<Review> where(String condition, List<?> values) throws SQLException {
        List<Review> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + "WHERE " + condition)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(review(row));
                }
            }
        }
        Map<Long, List<Question>> questions = questions(found);
        return found.stream()
                .map(one -> one.with(questions.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                Review.State.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDateTime.class),
                row.getObject(9, LocalDateTime.class),
                row.getLong(10),
                List.of());
    }

    private Map<Long, List<Question>> questions(List<Review> reviews) throws SQLException {
        Map<Long, List<Question>> found = new HashMap<>();
        if (reviews.isEmpty()) {
            return found;
        }
        String places = String.join(", ", reviews.stream().map(one -> "?").toList());
        String sql = "SELECT review_id, id, kind, words, required FROM review_question WHERE review_id IN (" + places
                + ") ORDER BY review_id, place";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, reviews.stream().map(Review::id).toList());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), review -> new ArrayList<>())
                            .add(new Question(
                                    row.getLong(2),
                                    Kind.valueOf(row.getString(3)),
                                    row.getString(4),
                                    row.getBoolean(5)));
                }
            }
        }
        return found;
    }

    public void close(long id, String by, LocalDateTime at) throws SQLException {
        String sql =
                "UPDATE review SET state = 'CLOSED', closed_by = ?, closed_at = ?, version = version + 1 WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            PlanRows.fill(update, List.of(by, at, id));
            update.executeUpdate();
        }
    }
}
