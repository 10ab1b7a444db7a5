package org.bienche.restructuring.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bienche.restructuring.PlanStep;
import org.jspecify.annotations.Nullable;

/** The steps of a plan over one connection. */
public final class StepRows {

    private final Sql sql;
    private final long plan;

    public StepRows(Connection connection, long plan) {
        this.sql = new Sql(connection);
        this.plan = plan;
    }

    /** In the order of their deadlines, those without one last. */
    public List<PlanStep> list() throws SQLException {
        return sql.list(
                "SELECT id, step, owner, deadline, product, done_on FROM restructuring_step WHERE plan_id = ?"
                        + " ORDER BY deadline IS NULL, deadline, id",
                StepRows::step,
                plan);
    }

    private static PlanStep step(ResultSet row) throws SQLException {
        return new PlanStep(
                row.getLong("id"),
                row.getString("step"),
                row.getString("owner"),
                Sql.day(row, "deadline"),
                row.getString("product"),
                Sql.day(row, "done_on"));
    }

    public void add(List<PlanStep> steps) throws SQLException {
        sql.insert(
                "INSERT INTO restructuring_step (plan_id, step, owner, deadline, product) VALUES (?, ?, ?, ?, ?)",
                steps.stream()
                        .map(step ->
                                new @Nullable Object[] {plan, step.step(), step.owner(), step.deadline(), step.product()
                                })
                        .toList());
    }

    public void finish(Collection<Long> steps, LocalDate on) throws SQLException {
        sql.insert(
                "UPDATE restructuring_step SET done_on = COALESCE(done_on, ?) WHERE plan_id = ? AND id = ?",
                steps.stream().map(step -> new Object[] {on, plan, step}).toList());
    }

    public void remove(Collection<Long> steps) throws SQLException {
        sql.insert(
                "DELETE FROM restructuring_step WHERE plan_id = ? AND id = ?",
                steps.stream().map(step -> new Object[] {plan, step}).toList());
    }
}
