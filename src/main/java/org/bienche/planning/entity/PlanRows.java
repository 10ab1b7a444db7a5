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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;

/** Plans over one connection. */
public final class PlanRows {

    private static final String COLUMNS = "SELECT p.id, p.unit_id, p.superior_id, p.year, p.state, p.edition, p.note,"
            + " p.digest, p.figures_on, p.submitted_by, p.submitted_at, p.decision_id, p.version, p.own_decision FROM staffing_plan p ";

    private final Connection connection;

    public PlanRows(Connection connection) {
        this.connection = connection;
    }

    /** The lines, words and deeds of plans, over the same connection. */
    public PlanParts parts() {
        return new PlanParts(connection);
    }

    /** What plans need position by position, over the same connection. */
    public PositionRows positions() {
        return new PositionRows(connection);
    }

    /** What plans take over of those filed with them, over the same connection. */
    public SourceRows sources() {
        return new SourceRows(connection);
    }

    /** Editions that were returned, over the same connection. */
    public EditionRows editions() {
        return new EditionRows(connection);
    }

    /** Stores a new plan; empty where the unit has one for the year. */
    public Optional<Long> add(long unit, long superior, int year, LocalDate figuresOn) throws SQLException {
        String sql = "INSERT INTO staffing_plan (unit_id, superior_id, year, state, figures_on) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(insert, Arrays.asList(unit, superior, year, PlanState.DRAFT.name(), figuresOn));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return Optional.of(keys.getLong(1));
            }
        } catch (SQLIntegrityConstraintViolationException known) {
            return Optional.empty();
        }
    }

    public Optional<StaffingPlan> byId(long id) throws SQLException {
        List<StaffingPlan> found = find(COLUMNS + "WHERE p.id = ?", List.of(id));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StaffingPlan plan = found.getFirst();
        return Optional.of(plan.with(parts().lines(id, plan.edition())));
    }

    /** The plan as every transaction that has ended left it, held until this one ends. */
    public Optional<StaffingPlan> lock(long id) throws SQLException {
        List<StaffingPlan> found = find(COLUMNS + "WHERE p.id = ? FOR UPDATE", List.of(id));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StaffingPlan plan = found.getFirst();
        return Optional.of(plan.with(parts().held(id, plan.edition())));
    }

    public Optional<Long> of(long unit, int year) throws SQLException {
        return find(COLUMNS + "WHERE p.unit_id = ? AND p.year = ?", List.of(unit, year)).stream()
                .findFirst()
                .map(StaffingPlan::id);
    }

    /** Plans by a condition on {@code p}, with their lines. */
    public List<StaffingPlan> where(String condition, List<Object> values) throws SQLException {
        List<StaffingPlan> plans = new ArrayList<>();
        var lines = parts().linesWhere(condition, values);
        for (StaffingPlan plan : find(COLUMNS + "WHERE " + condition, values)) {
            plans.add(plan.with(lines.getOrDefault(plan.id(), List.of())));
        }
        return plans;
    }

    private List<StaffingPlan> find(String sql, List<?> values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<StaffingPlan> found = new ArrayList<>();
                while (row.next()) {
                    found.add(plan(row));
                }
                return found;
            }
        }
    }

    private static StaffingPlan plan(ResultSet row) throws SQLException {
        return new StaffingPlan(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                PlanState.valueOf(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getObject(11, LocalDateTime.class),
                row.getObject(12, Long.class),
                row.getLong(13),
                List.of(),
                row.getBoolean(14));
    }

    /** How many plans there are in each state, by a condition on {@code p}. */
    public long count(String condition, List<?> values) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM staffing_plan p WHERE " + condition)) {
            fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whose plans these are, by a condition on {@code p}. */
    public List<Long> units(String condition, List<?> values) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT p.unit_id FROM staffing_plan p WHERE " + condition)) {
            fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<Long> units = new ArrayList<>();
                while (row.next()) {
                    units.add(row.getLong(1));
                }
                return units;
            }
        }
    }

    /** Notes a change, and what was written beside the lines. */
    public void note(long id, String note) throws SQLException {
        change("UPDATE staffing_plan SET note = ?, version = version + 1 WHERE id = ?", List.of(note, id));
    }

    public void figuresOn(long id, LocalDate day) throws SQLException {
        change("UPDATE staffing_plan SET figures_on = ?, version = version + 1 WHERE id = ?", List.of(day, id));
    }

    public void become(long id, PlanState state) throws SQLException {
        change("UPDATE staffing_plan SET state = ?, version = version + 1 WHERE id = ?", List.of(state.name(), id));
    }

    /** Freezes what is filed. */
    public void submit(long id, String digest, String by, LocalDateTime at, boolean ownDecision) throws SQLException {
        change(
                "UPDATE staffing_plan SET state = ?, digest = ?, submitted_by = ?, submitted_at = ?, own_decision = ?,"
                        + " version = version + 1 WHERE id = ?",
                List.of(PlanState.SUBMITTED.name(), digest, by, at, ownDecision, id));
    }

    /** Keeps the edition that was filed, and begins the next one. */
    public void sendBack(long id) throws SQLException {
        editions().keep(id);
        change(
                "UPDATE staffing_plan SET state = ?, edition = edition + 1, version = version + 1 WHERE id = ?",
                List.of(PlanState.RETURNED.name(), id));
    }

    /** Names the decision under which the quotas are granted. */
    public void decide(long id, long decision) throws SQLException {
        change("UPDATE staffing_plan SET decision_id = ? WHERE id = ?", List.of(decision, id));
    }

    private void change(String sql, List<?> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            fill(update, values);
            update.executeUpdate();
        }
    }

    static void fill(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
