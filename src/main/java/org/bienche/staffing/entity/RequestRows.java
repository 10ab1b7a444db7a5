package org.bienche.staffing.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.jspecify.annotations.Nullable;

/** Requests for more quota over one connection. */
public final class RequestRows {

    private static final String SELECT =
            "SELECT r.id, r.unit_id, r.superior_id, r.year, r.staff_kind, r.paid_by, r.number, r.reason, r.had, r.present,"
                    + " r.state, r.submitted_by, r.submitted_at, r.decided_by, r.decided_at, r.answer, r.decision_id,"
                    + " r.granted, r.version FROM quota_request r WHERE ";

    private final Connection connection;

    public RequestRows(Connection connection) {
        this.connection = connection;
    }

    public long add(QuotaRequest request) throws SQLException {
        String sql = "INSERT INTO quota_request (unit_id, superior_id, year, staff_kind, paid_by, number, reason, had,"
                + " present, state, submitted_by, submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(
                    insert,
                    Arrays.asList(
                            request.unitId(),
                            request.superiorId(),
                            request.year(),
                            request.staffKind().name(),
                            request.paidBy().name(),
                            request.number(),
                            request.reason(),
                            request.had(),
                            request.present(),
                            request.state().name(),
                            request.submittedBy(),
                            request.submittedAt()));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    public Optional<QuotaRequest> byId(long id) throws SQLException {
        return where("r.id = ?", List.of(id)).stream().findFirst();
    }

    /** As every transaction that has ended left it, held until this one ends. */
    public Optional<QuotaRequest> lock(long id) throws SQLException {
        return where("r.id = ? FOR UPDATE", List.of(id)).stream().findFirst();
    }

    /** By a condition on {@code r}. */
    public List<QuotaRequest> where(String condition, List<Object> values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<QuotaRequest> found = new ArrayList<>();
                while (row.next()) {
                    found.add(request(row));
                }
                return found;
            }
        }
    }

    private static QuotaRequest request(ResultSet row) throws SQLException {
        return new QuotaRequest(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                StaffKind.valueOf(row.getString(5)),
                PaidBy.valueOf(row.getString(6)),
                row.getInt(7),
                row.getString(8),
                row.getObject(9, Integer.class),
                row.getInt(10),
                State.valueOf(row.getString(11)),
                row.getString(12),
                row.getObject(13, LocalDateTime.class),
                row.getString(14),
                row.getObject(15, LocalDateTime.class),
                row.getString(16),
                row.getObject(17, Long.class),
                row.getObject(18, Integer.class),
                row.getLong(19));
    }

    /** Names the decision under which so many are to be granted. */
    public void decide(long id, long decision, int granted) throws SQLException {
        change(
                "UPDATE quota_request SET decision_id = ?, granted = ? WHERE id = ?",
                Arrays.asList(decision, granted, id));
    }

    public void become(long id, State state, String by, LocalDateTime at, @Nullable String answer) throws SQLException {
        change(
                "UPDATE quota_request SET state = ?, decided_by = ?, decided_at = ?, answer = ?, version = version + 1"
                        + " WHERE id = ?",
                Arrays.asList(state.name(), by, at, answer, id));
    }

    private void change(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            fill(update, values);
            update.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
