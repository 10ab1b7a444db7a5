package org.bienche.planning.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;

/** Editions of plans that were returned, over one connection. */
public final class EditionRows {

    private static final String SELECT = "SELECT p.id, p.unit_id, p.superior_id, p.year, e.edition, e.note, e.digest,"
            + " e.figures_on, e.submitted_by, e.submitted_at, p.version FROM staffing_plan_edition e"
            + " JOIN staffing_plan p ON p.id = e.plan_id ";

    private final Connection connection;

    EditionRows(Connection connection) {
        this.connection = connection;
    }

    /** Keeps the last edition of a plan as it was filed, before the next one begins. */
    void keep(long plan) throws SQLException {
        String sql = "INSERT INTO staffing_plan_edition (plan_id, edition, note, digest, figures_on, submitted_by,"
                + " submitted_at) SELECT id, edition, note, digest, figures_on, submitted_by, submitted_at"
                + " FROM staffing_plan WHERE id = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            PlanRows.fill(insert, List.of(plan));
            insert.executeUpdate();
        }
    }

    /** An edition that was kept, without its lines; empty for one that was returned before editions were kept. */
    public Optional<StaffingPlan> of(long plan, int edition) throws SQLException {
        return find("WHERE e.plan_id = ? AND e.edition = ?", List.of(plan, edition)).stream()
                .findFirst();
    }

    /** All that were kept, without their lines. */
    public List<StaffingPlan> all() throws SQLException {
        return find("ORDER BY e.plan_id, e.edition", List.of());
    }

    private List<StaffingPlan> find(String condition, List<?> values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<StaffingPlan> found = new ArrayList<>();
                while (row.next()) {
                    found.add(edition(row));
                }
                return found;
            }
        }
    }

    private static StaffingPlan edition(ResultSet row) throws SQLException {
        return new StaffingPlan(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                PlanState.RETURNED,
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getObject(10, LocalDateTime.class),
                null,
                row.getLong(11),
                List.of());
    }
}
