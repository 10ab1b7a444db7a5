package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.organization.Scope;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.RunState;
import org.bienche.payroll.Sums;
import org.jspecify.annotations.Nullable;

/** Runs as stored, over one connection. */
public final class PayrollRunRows {

    private static final String SELECT = "SELECT r.*, (SELECT COUNT(*) FROM payroll_exception e WHERE e.run_id = r.id"
            + " AND e.left_out_by IS NULL) open_exceptions FROM payroll_run r ";

    private final Connection connection;

    public PayrollRunRows(Connection connection) {
        this.connection = connection;
    }

    /** Adds a draft and returns its id. */
    public long add(YearMonth month, long unitId, String actor, LocalDateTime at) throws SQLException {
        String sql =
                "INSERT INTO payroll_run (month, unit_id, state, created_by, created_at) VALUES (?, ?, 'DRAFT', ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setObject(1, month.atDay(1));
            insert.setLong(2, unitId);
            insert.setString(3, actor);
            insert.setObject(4, at);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    public Optional<PayrollRun> find(long id) throws SQLException {
        return list(SELECT + "WHERE r.id = ?", List.of(id)).stream().findFirst();
    }

    /** The run, held against others until the transaction ends. */
    public Optional<PayrollRun> lock(long id) throws SQLException {
        return list(SELECT + "WHERE r.id = ? FOR UPDATE", List.of(id)).stream().findFirst();
    }

    public Optional<PayrollRun> find(YearMonth month, long unitId) throws SQLException {
        return list(SELECT + "WHERE r.month = ? AND r.unit_id = ?", List.of(month.atDay(1), unitId)).stream()
                .findFirst();
    }

    /** The months that have runs, newest first. */
    public List<YearMonth> months() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT DISTINCT month FROM payroll_run ORDER BY month DESC");
                ResultSet rows = select.executeQuery()) {
            List<YearMonth> months = new ArrayList<>();
            while (rows.next()) {
                months.add(YearMonth.from(rows.getObject(1, LocalDate.class)));
            }
            return months;
        }
    }

    /**
     * The runs of a month whose units a scope holds, newest first.
     *
     * @param before only runs with a smaller id
     */
    public List<PayrollRun> list(YearMonth month, Scope scope, @Nullable RunState state, long before, int limit)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(scope.parameters());
        parameters.addAll(List.of(month.atDay(1), before));
        String where = SELECT + "WHERE " + scope.condition("r.unit_id") + " AND r.month = ? AND r.id < ?";
        if (state != null) {
            where += " AND r.state = ?";
            parameters.add(state.name());
        }
        return list(where + " ORDER BY r.id DESC LIMIT " + limit, parameters);
    }

    /** Every run that may not change any more. */
    public List<PayrollRun> frozen() throws SQLException {
        return list(SELECT + "WHERE r.state IN ('SUBMITTED', 'APPROVED', 'CLOSED') ORDER BY r.id", List.of());
    }

    private List<PayrollRun> list(String sql, List<Object> parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            List<PayrollRun> runs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    runs.add(run(rows));
                }
            }
            return runs;
        }
    }

    private static PayrollRun run(ResultSet row) throws SQLException {
        return new PayrollRun(
                row.getLong("id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("unit_id"),
                RunState.valueOf(row.getString("state")),
                row.getLong("recording_id"),
                row.getString("law_digest"),
                sums(row),
                row.getInt("open_exceptions"),
                row.getString("digest"),
                number(row, "operation_id"),
                number(row, "approval_id"),
                row.getString("returned_because"),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class),
                row.getObject("computed_at", LocalDateTime.class),
                row.getObject("approved_at", LocalDateTime.class),
                row.getObject("closed_at", LocalDateTime.class),
                row.getLong("version"));
    }

    /** The columns that runs, chunks and sums over payslips have in common. */
    static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt("people"),
                row.getInt("unverified"),
                row.getInt("no_account"),
                row.getLong("gross"),
                row.getLong("employee_contributions"),
                row.getLong("income_tax"),
                row.getLong("net"),
                row.getLong("employer_contributions"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Pins what a computation uses, and forgets the results of an earlier one. */
    public void pin(long id, long recording, String lawDigest) throws SQLException {
        update(
                id,
                "state = 'COMPUTING', recording_id = ?, law_digest = ?, people = 0, unverified = 0, no_account = 0, gross = 0,"
                        + " employee_contributions = 0, income_tax = 0, net = 0, employer_contributions = 0, digest = '',"
                        + " computed_at = NULL",
                recording,
                lawDigest);
    }

    public void finish(long id, Sums sums, String digest, LocalDateTime at) throws SQLException {
        update(
                id,
                "state = 'COMPUTED', people = ?, unverified = ?, no_account = ?, gross = ?, employee_contributions = ?, income_tax = ?,"
                        + " net = ?, employer_contributions = ?, digest = ?, computed_at = ?, returned_because = NULL",
                sums.people(),
                sums.unverified(),
                sums.noAccount(),
                sums.gross(),
                sums.employeeContributions(),
                sums.incomeTax(),
                sums.net(),
                sums.employerContributions(),
                digest,
                at);
    }

    public void state(long id, RunState state) throws SQLException {
        update(id, "state = ?", state.name());
    }

    public void operation(long id, long operationId) throws SQLException {
        update(id, "operation_id = ?", operationId);
    }

    public void submit(long id, long approvalId, LocalDateTime at) throws SQLException {
        update(id, "state = 'SUBMITTED', approval_id = ?, submitted_at = ?", approvalId, at);
    }

    public void approve(long id, LocalDateTime at) throws SQLException {
        update(id, "state = 'APPROVED', approved_at = ?", at);
    }

    public void sendBack(long id, String reason) throws SQLException {
        update(id, "state = 'RETURNED', returned_because = ?", reason);
    }

    public void close(long id, LocalDateTime at) throws SQLException {
        update(id, "state = 'CLOSED', closed_at = ?", at);
    }

    private void update(long id, String assignments, Object... values) throws SQLException {
        String sql = "UPDATE payroll_run SET " + assignments + ", version = version + 1 WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.setLong(values.length + 1, id);
            if (update.executeUpdate() != 1) {
                throw new SQLException("There is no payroll run " + id);
            }
        }
    }

    /** Removes a run and everything of it. */
    public void delete(long id) throws SQLException {
        clear(id);
        for (String table :
                List.of("payroll_exception WHERE run_id", "payroll_scope WHERE run_id", "payroll_run WHERE id")) {
            delete(table, id);
        }
    }

    /** Removes what was computed. */
    public void clear(long id) throws SQLException {
        for (String table : List.of(
                "payslip WHERE run_id",
                "payroll_chunk WHERE run_id",
                "payroll_difference WHERE run_id",
                "payroll_exception WHERE left_out_by IS NULL AND run_id")) {
            delete(table, id);
        }
    }

    private void delete(String from, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + from + " = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }
}
