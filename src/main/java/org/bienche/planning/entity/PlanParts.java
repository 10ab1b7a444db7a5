package org.bienche.planning.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.Granted;
import org.bienche.planning.PlanLine;
import org.bienche.planning.StaffingPlan.Comment;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.StaffingPlan.Step;
import org.jspecify.annotations.Nullable;

/** The lines of plans, what was said of them and done with them, over one connection. */
public final class PlanParts {

    private static final String LINES =
            "SELECT l.plan_id, l.staff_kind, l.quota, l.present, l.asked, l.appraised, l.reason,"
                    + " l.surplus_until, l.cost_people, l.cost_total, l.quota_revenue, l.present_revenue,"
                    + " l.asked_revenue, l.appraised_revenue, l.granted, l.granted_revenue, l.appraised_until"
                    + " FROM staffing_plan_line l ";

    private final Connection connection;

    PlanParts(Connection connection) {
        this.connection = connection;
    }

    /** The lines of an edition, by kind. */
    public List<PlanLine> lines(long plan, int edition) throws SQLException {
        return lines(LINES + "WHERE l.plan_id = ? AND l.edition = ?", List.of(plan, edition))
                .getOrDefault(plan, List.of());
    }

    /** The same, as every transaction that has ended left them, held until this one ends. */
    List<PlanLine> held(long plan, int edition) throws SQLException {
        String kinds =
                Arrays.stream(StaffKind.values()).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        String sql = LINES + "WHERE l.plan_id = ? AND l.edition = ? AND l.staff_kind IN (" + kinds + ") FOR UPDATE";
        return lines(sql, List.of(plan, edition)).getOrDefault(plan, List.of());
    }

    /** The lines of the last editions of plans by a condition on {@code p}. */
    Map<Long, List<PlanLine>> linesWhere(String condition, List<Object> values) throws SQLException {
        return lines(
                LINES + "JOIN (SELECT p.id, p.edition FROM staffing_plan p WHERE " + condition
                        + ") found ON found.id = l.plan_id AND found.edition = l.edition",
                values);
    }

    private Map<Long, List<PlanLine>> lines(String sql, List<?> values) throws SQLException {
        Map<Long, List<PlanLine>> lines = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            PlanRows.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.computeIfAbsent(row.getLong(1), plan -> new ArrayList<>())
                            .add(line(row));
                }
            }
        }
        lines.values().forEach(some -> some.sort(Comparator.comparing(PlanLine::kind)));
        return lines;
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(
                StaffKind.valueOf(row.getString(2)),
                row.getObject(3, Integer.class),
                row.getInt(4),
                row.getInt(5),
                row.getObject(6, Integer.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                new PlanLine.Cost(row.getInt(9), row.getLong(10)),
                new FromRevenue(
                        row.getObject(11, Integer.class),
                        row.getObject(12, Integer.class),
                        row.getObject(13, Integer.class),
                        row.getObject(14, Integer.class)),
                new Granted(row.getObject(15, Integer.class), row.getObject(16, Integer.class)),
                row.getObject(17, LocalDate.class));
    }

    /** Writes the lines of a new edition. */
    public void begin(long plan, int edition, List<PlanLine> lines) throws SQLException {
        String sql =
                "INSERT INTO staffing_plan_line (quota, present, asked, appraised, reason, surplus_until, cost_people,"
                        + " cost_total, quota_revenue, present_revenue, asked_revenue, appraised_revenue, granted,"
                        + " granted_revenue, appraised_until, plan_id, edition, staff_kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        for (PlanLine line : lines) {
            change(sql, values(plan, edition, line));
        }
    }

    /** Writes the lines of an edition that there is; row by row, so that no plan beside it waits. */
    public void write(long plan, int edition, List<PlanLine> lines) throws SQLException {
        String sql = "UPDATE staffing_plan_line SET quota = ?, present = ?, asked = ?, appraised = ?, reason = ?,"
                + " surplus_until = ?, cost_people = ?, cost_total = ?, quota_revenue = ?, present_revenue = ?, asked_revenue = ?,"
                + " appraised_revenue = ?, granted = ?, granted_revenue = ?, appraised_until = ? WHERE plan_id = ? AND edition = ? AND staff_kind = ?";
        for (PlanLine line : lines) {
            change(sql, values(plan, edition, line));
        }
    }

    private static List<@Nullable Object> values(long plan, int edition, PlanLine line) {
        return Arrays.asList(
                line.quota(),
                line.present(),
                line.asked(),
                line.appraised(),
                line.reason(),
                line.surplusUntil(),
                line.cost().people(),
                line.cost().total(),
                line.fromRevenue().quota(),
                line.fromRevenue().present(),
                line.fromRevenue().asked(),
                line.fromRevenue().appraised(),
                line.granted().number(),
                line.granted().fromRevenue(),
                line.appraisedUntil(),
                plan,
                edition,
                line.kind().name());
    }

    public void say(long plan, Comment comment) throws SQLException {
        change(
                "INSERT INTO staffing_plan_comment (plan_id, edition, staff_kind, said_by, said_at, words)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                List.of(plan, comment.edition(), comment.kind().name(), comment.by(), comment.at(), comment.words()));
    }

    /** In the order in which they were said. */
    public List<Comment> comments(long plan) throws SQLException {
        List<Comment> comments = new ArrayList<>();
        String sql = "SELECT edition, staff_kind, said_by, said_at, words FROM staffing_plan_comment WHERE plan_id = ?"
                + " ORDER BY id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    comments.add(new Comment(
                            row.getInt(1),
                            StaffKind.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getObject(4, LocalDateTime.class),
                            row.getString(5)));
                }
            }
        }
        return comments;
    }

    public void done(long plan, Step step) throws SQLException {
        change(
                "INSERT INTO staffing_plan_step (plan_id, edition, kind, done_by, done_at, words) VALUES (?, ?, ?, ?, ?, ?)",
                Arrays.asList(plan, step.edition(), step.deed().name(), step.by(), step.at(), step.words()));
    }

    /** In the order in which they were done. */
    public List<Step> steps(long plan) throws SQLException {
        List<Step> steps = new ArrayList<>();
        String sql =
                "SELECT edition, kind, done_by, done_at, words FROM staffing_plan_step WHERE plan_id = ? ORDER BY id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new Step(
                            row.getInt(1),
                            Deed.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getObject(4, LocalDateTime.class),
                            row.getString(5)));
                }
            }
        }
        return steps;
    }

    private void change(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            PlanRows.fill(update, values);
            update.executeUpdate();
        }
    }
}
