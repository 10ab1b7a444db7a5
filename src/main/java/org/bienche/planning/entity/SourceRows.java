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
import org.bienche.planning.PlanSource;

/** What plans take over of those filed with them, over one connection. */
public final class SourceRows {

    private static final String SELECT = "SELECT s.plan_id, s.source_id, s.source_edition, s.unit_id, s.staff_kind,"
            + " s.begun, s.number, s.begun_revenue, s.revenue FROM staffing_plan_source s ";

    private final Connection connection;

    SourceRows(Connection connection) {
        this.connection = connection;
    }

    public List<PlanSource> of(long plan, int edition) throws SQLException {
        return read(SELECT + "WHERE s.plan_id = ? AND s.edition = ?", List.of(plan, edition))
                .getOrDefault(plan, List.of());
    }

    /** Of all plans, those of their last editions. */
    public Map<Long, List<PlanSource>> all() throws SQLException {
        return read(SELECT + "JOIN staffing_plan p ON p.id = s.plan_id AND p.edition = s.edition", List.of());
    }

    private Map<Long, List<PlanSource>> read(String sql, List<?> values) throws SQLException {
        Map<Long, List<PlanSource>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), plan -> new ArrayList<>())
                            .add(source(row));
                }
            }
        }
        found.values().forEach(some -> some.sort(PlanSource.ORDER));
        return found;
    }

    private static PlanSource source(ResultSet row) throws SQLException {
        return new PlanSource(
                row.getLong(2),
                row.getInt(3),
                row.getLong(4),
                StaffKind.valueOf(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, Integer.class),
                row.getObject(9, Integer.class));
    }

    /** Writes what an edition takes over in place of what it took. */
    public void write(long plan, int edition, List<PlanSource> sources) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM staffing_plan_source WHERE plan_id = ? AND edition = ?")) {
            PlanRows.fill(delete, List.of(plan, edition));
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO staffing_plan_source (plan_id, edition, source_id, source_edition, unit_id, staff_kind,"
                        + " begun, number, begun_revenue, revenue) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (PlanSource one : sources) {
                PlanRows.fill(
                        insert,
                        Arrays.asList(
                                plan,
                                edition,
                                one.planId(),
                                one.edition(),
                                one.unitId(),
                                one.kind().name(),
                                one.begun(),
                                one.number(),
                                one.begunRevenue(),
                                one.revenue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
