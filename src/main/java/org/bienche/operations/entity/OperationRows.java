package org.bienche.operations.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.operations.Operation;
import org.jspecify.annotations.Nullable;

/** Operations in the database. Each write is a transaction of its own: progress must be seen while the work's own is open. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OperationRows {

    private static final String COLUMNS =
            "id, kind, subject, actor, state, done, total, message, result, created_at, finished_at";

    private static final String OPEN = " AND state IN ('QUEUED', 'RUNNING')";

    private static final String FAIL =
            "UPDATE operation SET state = 'FAILED', message = ?, finished_at = ? WHERE TRUE" + OPEN;

    private static final String SILENT = "(alive_at IS NULL OR alive_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND)";

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    public long add(String kind, String subject, String actor, String server, LocalDateTime now) {
        String sql = "INSERT INTO operation (kind, subject, actor, state, server, created_at, alive_at)"
                + " VALUES (?, ?, ?, 'QUEUED', ?, ?, UTC_TIMESTAMP(6))";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(insert, kind, subject, actor, server, now);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    public void started(long id, LocalDateTime now) {
        write(
                "UPDATE operation SET state = 'RUNNING', started_at = ?, alive_at = UTC_TIMESTAMP(6) WHERE id = ?",
                now,
                id);
    }

    public void progress(long id, long done, long total, String message) {
        write("UPDATE operation SET done = ?, total = ?, message = ? WHERE id = ?", done, total, cut(message), id);
    }

    public void done(long id, String result, LocalDateTime now) {
        write(
                "UPDATE operation SET state = 'DONE', done = total, message = '', result = ?, finished_at = ? WHERE id = ?",
                result,
                now,
                id);
    }

    public void failed(long id, String message, LocalDateTime now) {
        write(
                "UPDATE operation SET state = 'FAILED', message = ?, finished_at = ? WHERE id = ?",
                cut(message),
                now,
                id);
    }

    /** Signs of life go by the database's own clock: servers need not agree on the time. */
    public void alive(long id) {
        write("UPDATE operation SET alive_at = UTC_TIMESTAMP(6) WHERE id = ?" + OPEN, id);
    }

    /** What a killed server left behind is over: nobody works on it. So is what nobody has spoken for in a while. */
    public int failInterrupted(String server, Duration patience, String message, LocalDateTime now) {
        return write(
                FAIL + " AND (server = ? OR server IS NULL OR " + SILENT + ")",
                message,
                now,
                server,
                patience.toSeconds());
    }

    /** What nobody has spoken for in a while is over. */
    public int failSilent(Duration patience, String message, LocalDateTime now) {
        return write(FAIL + " AND " + SILENT, message, now, patience.toSeconds());
    }

    public Optional<Operation> byId(long id) {
        return read("SELECT " + COLUMNS + " FROM operation WHERE id = ?", id).stream()
                .findFirst();
    }

    /** The newest operation on a subject. */
    public Optional<Operation> newest(String subject) {
        return read("SELECT " + COLUMNS + " FROM operation WHERE subject = ? ORDER BY id DESC LIMIT 1", subject)
                .stream()
                .findFirst();
    }

    public List<Operation> ofActor(String actor, int limit) {
        return read("SELECT " + COLUMNS + " FROM operation WHERE actor = ? ORDER BY id DESC LIMIT " + limit, actor);
    }

    private int write(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private List<Operation> read(String sql, Object... parameters) {
        List<Operation> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(operation(rows));
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        }
        return found;
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("actor"),
                Operation.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"),
                row.getString("result"),
                row.getObject("created_at", LocalDateTime.class),
                row.getObject("finished_at", LocalDateTime.class));
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static String cut(String message) {
        return message.length() <= 1000 ? message : message.substring(0, 1000);
    }

    private static IllegalStateException fault(SQLException e) {
        return new IllegalStateException("Operations cannot be read or written", e);
    }
}
