package org.bienche.planning.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanPosition;

/** What plans need position by position, over one connection. */
public final class PositionRows {

    private static final String SELECT = "SELECT l.plan_id, l.job_position_id, l.staff_kind, l.approved, l.present,"
            + " l.needed, l.note FROM staffing_plan_position l ";

    private final Connection connection;

    PositionRows(Connection connection) {
        this.connection = connection;
    }

    public List<PlanPosition> of(long plan, int edition) throws SQLException {
        return read(SELECT + "WHERE l.plan_id = ? AND l.edition = ? ORDER BY l.id", List.of(plan, edition))
                .getOrDefault(plan, List.of());
    }

    /** Of all plans, those of their last editions. */
    public Map<Long, List<PlanPosition>> all() throws SQLException {
        return read(
                SELECT + "JOIN staffing_plan p ON p.id = l.plan_id AND p.edition = l.edition ORDER BY l.id", List.of());
    }

    /** Of some plans, those of their last editions. */
    public Map<Long, List<PlanPosition>> of(List<Long> plans) throws SQLException {
        if (plans.isEmpty()) {
            return Map.of();
        }
        String places = "?, ".repeat(plans.size() - 1) + "?";
        return read(
                SELECT + "JOIN staffing_plan p ON p.id = l.plan_id AND p.edition = l.edition WHERE l.plan_id IN ("
                        + places + ") ORDER BY l.id",
                plans);
    }

    private Map<Long, List<PlanPosition>> read(String sql, List<?> values) throws SQLException {
        Map<Long, List<PlanPosition>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), plan -> new ArrayList<>())
                            .add(new PlanPosition(
                                    row.getLong(2),
                                    StaffKind.valueOf(row.getString(3)),
                                    row.getObject(4, Integer.class),
                                    row.getInt(5),
                                    row.getInt(6),
                                    row.getString(7)));
                }
            }
        }
        return found;
    }

    /** Writes the positions of an edition in place of those it has. */
    public void write(long plan, int edition, List<PlanPosition> positions) throws SQLException {
        change("DELETE FROM staffing_plan_position WHERE plan_id = ? AND edition = ?", List.of(plan, edition));
        String sql =
                "INSERT INTO staffing_plan_position (plan_id, edition, job_position_id, staff_kind, approved, present,"
                        + " needed, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (PlanPosition one : positions) {
                PlanRows.fill(
                        insert,
                        Arrays.asList(
                                plan,
                                edition,
                                one.positionId(),
                                one.kind().name(),
                                one.approved(),
                                one.present(),
                                one.needed(),
                                one.note()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void change(String sql, List<?> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            PlanRows.fill(update, values);
            update.executeUpdate();
        }
    }
}
