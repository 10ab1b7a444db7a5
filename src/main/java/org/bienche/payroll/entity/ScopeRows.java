package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.payroll.rules.Chunks;
import org.bienche.payroll.rules.Chunks.Chunk;
import org.bienche.payroll.rules.Chunks.UnitSize;

/**
 * Which units a run pays: its unit's subtree as on the first of the month, and those that came into being under it within the month.
 *
 * <p>A unit lies in one place on the first of a month, or on its first day, so the scopes of a month nest or are apart.
 */
public final class ScopeRows {

    private static final String OF_THE_FIRST = "SELECT p.unit_id FROM unit_path p JOIN unit_path top ON top.unit_id = ?"
            + " AND top.valid_from <= ? AND top.valid_until > ? WHERE p.path LIKE CONCAT(top.path, '%')"
            + " AND p.valid_from <= ? AND p.valid_until > ?";
    private static final String NEW_IN_THE_MONTH =
            "SELECT p.unit_id FROM unit_path p WHERE p.valid_from > ? AND p.valid_from < ?"
                    + " AND p.path LIKE ? AND NOT EXISTS (SELECT 1 FROM unit_path e WHERE e.unit_id = p.unit_id"
                    + " AND e.valid_from < p.valid_from AND e.valid_until > ?)";
    private static final String UNITS = OF_THE_FIRST + " UNION " + NEW_IN_THE_MONTH;

    private final Connection connection;

    public ScopeRows(Connection connection) {
        this.connection = connection;
    }

    /** A unit of a wanted scope that another run of the month pays already. */
    public record Overlap(long unitId, long runId, long runUnitId) {}

    /** The first unit that is another run's. */
    public Optional<Overlap> overlap(YearMonth month, long unitId) throws SQLException {
        String sql = "SELECT s.unit_id, s.run_id, r.unit_id FROM payroll_scope s JOIN payroll_run r ON r.id = s.run_id"
                + " WHERE s.month = ? AND s.unit_id IN (" + UNITS + ") ORDER BY s.unit_id LIMIT 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, first(month));
            units(select, 2, month, unitId);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Overlap(row.getLong(1), row.getLong(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Takes the units for a run; returns how many.
     *
     * @throws java.sql.SQLIntegrityConstraintViolationException where another run was faster
     */
    public int take(long runId, YearMonth month, long unitId) throws SQLException {
        String sql = "INSERT INTO payroll_scope (month, unit_id, run_id) SELECT ?, wanted.unit_id, ? FROM (" + UNITS
                + ") wanted";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, first(month));
            insert.setLong(2, runId);
            units(insert, 3, month, unitId);
            return insert.executeUpdate();
        }
    }

    private static void units(PreparedStatement statement, int at, YearMonth month, long unitId) throws SQLException {
        LocalDate first = first(month);
        LocalDate next = first(month.plusMonths(1));
        Object[] values = {unitId, first, first, first, first, first, next, "%/" + unitId + "/%", first};
        for (int i = 0; i < values.length; i++) {
            statement.setObject(at + i, values[i]);
        }
    }

    public void release(long runId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM payroll_scope WHERE run_id = ?")) {
            delete.setLong(1, runId);
            delete.executeUpdate();
        }
    }

    /** Cuts a run into chunks of whole units and writes them down; returns how many people are listed in all. */
    public int plan(long runId, YearMonth month, long recording) throws SQLException {
        List<Chunk> chunks = Chunks.of(sizes(runId, recording), Chunks.PEOPLE);
        String sql =
                "INSERT INTO payroll_chunk (run_id, number, first_unit, last_unit, expected) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Chunk chunk : chunks) {
                long[] values = {runId, chunk.number(), chunk.firstUnit(), chunk.lastUnit(), chunk.expected()};
                for (int i = 0; i < values.length; i++) {
                    insert.setLong(i + 1, values[i]);
                }
                insert.addBatch();
                assign(runId, month, chunk);
            }
            insert.executeBatch();
        }
        return chunks.stream().mapToInt(Chunk::expected).sum();
    }

    private void assign(long runId, YearMonth month, Chunk chunk) throws SQLException {
        String sql = "UPDATE payroll_scope SET chunk = ? WHERE month = ? AND unit_id BETWEEN ? AND ? AND run_id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, chunk.number());
            update.setObject(2, first(month));
            update.setLong(3, chunk.firstUnit());
            update.setLong(4, chunk.lastUnit());
            update.setLong(5, runId);
            update.executeUpdate();
        }
    }

    /** Every unit of the run with the posts known there: read from an index alone, so it is a guess at the top. */
    private List<UnitSize> sizes(long runId, long recording) throws SQLException {
        String sql =
                "SELECT s.unit_id, COUNT(a.unit_id) FROM payroll_scope s LEFT JOIN appointment a ON a.unit_id = s.unit_id"
                        + " AND a.superseded_in > ? WHERE s.run_id = ? GROUP BY s.unit_id ORDER BY s.unit_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, recording);
            select.setLong(2, runId);
            try (ResultSet rows = select.executeQuery()) {
                List<UnitSize> sizes = new ArrayList<>();
                while (rows.next()) {
                    sizes.add(new UnitSize(rows.getLong(1), rows.getInt(2)));
                }
                return sizes;
            }
        }
    }

    private static LocalDate first(YearMonth month) {
        return month.atDay(1);
    }
}
