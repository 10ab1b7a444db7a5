package org.bienche.restructuring.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.rules.Placement;
import org.bienche.restructuring.rules.PlanLines;
import org.bienche.restructuring.rules.PlanUnit;
import org.jspecify.annotations.Nullable;

/** The lines of plans over one connection. */
public final class LineRows {

    private final Sql sql;

    public LineRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    public PlanLines load(long plan, LocalDate on) throws SQLException {
        Map<Long, Long> settlements = new HashMap<>();
        sql.visit(
                "SELECT unit_id, parent_id FROM restructuring_settlement WHERE plan_id = ?",
                row -> settlements.put(row.getLong(1), row.getLong(2)),
                plan);
        return new PlanLines(
                on,
                new HashSet<>(sql.list(
                        "SELECT unit_id FROM restructuring_root WHERE plan_id = ?", row -> row.getLong(1), plan)),
                sql.list("SELECT * FROM restructuring_unit WHERE plan_id = ? ORDER BY position", LineRows::unit, plan),
                sql.list(
                        "SELECT * FROM restructuring_line WHERE plan_id = ? ORDER BY position",
                        row -> new Succession(
                                SuccessionKind.valueOf(row.getString("kind")),
                                Sql.nullableLong(row, "from_unit_id"),
                                Sql.nullableLong(row, "to_unit_id")),
                        plan),
                settlements,
                sql.list("SELECT * FROM restructuring_placement WHERE plan_id = ?", LineRows::placement, plan));
    }

    private static PlanUnit unit(ResultSet row) throws SQLException {
        UnitFacts facts = new UnitFacts(
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                Sql.nullableLong(row, "parent_id"),
                FundingGroup.valueOf(row.getString("funding_group")),
                PayArea.valueOf(row.getString("pay_area")),
                row.getInt("wage_zone"),
                row.getBigDecimal("area_km2"),
                Sql.nullableInt(row, "population"));
        return new PlanUnit(row.getLong("unit_id"), row.getBoolean("is_new"), facts);
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getLong("person_id"),
                PlacementOutcome.valueOf(row.getString("outcome")),
                Sql.nullableLong(row, "unit_id"),
                Sql.nullableLong(row, "job_position_id"),
                row.getObject("term_ends", LocalDate.class));
    }

    /** Puts the units and successions of a plan in place of those it had; settlements and placements stay. */
    public void replace(long plan, PlanLines lines) throws SQLException {
        for (String table : List.of("restructuring_root", "restructuring_unit", "restructuring_line")) {
            sql.update("DELETE FROM " + table + " WHERE plan_id = ?", plan);
        }
        List<Object[]> roots = new ArrayList<>();
        lines.roots().forEach(root -> roots.add(new Object[] {plan, root}));
        sql.insert("INSERT INTO restructuring_root (plan_id, unit_id) VALUES (?, ?)", roots);
        insertUnits(plan, lines.units());
        insertLines(plan, lines.successions());
    }

    private void insertUnits(long plan, List<PlanUnit> units) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlanUnit unit : units) {
            UnitFacts facts = unit.facts();
            rows.add(new @Nullable Object[] {
                plan,
                unit.unitId(),
                rows.size(),
                unit.isNew(),
                facts.code(),
                facts.name(),
                facts.kind(),
                facts.parentId(),
                facts.fundingGroup(),
                facts.payArea(),
                facts.wageZone(),
                facts.areaKm2(),
                facts.population()
            });
        }
        sql.insert(
                "INSERT INTO restructuring_unit (plan_id, unit_id, position, is_new, code, name, kind, parent_id, funding_group,"
                        + " pay_area, wage_zone, area_km2, population) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void insertLines(long plan, List<Succession> lines) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Succession line : lines) {
            rows.add(new @Nullable Object[] {plan, rows.size(), line.kind(), line.from(), line.to()});
        }
        sql.insert(
                "INSERT INTO restructuring_line (plan_id, position, kind, from_unit_id, to_unit_id) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** Gives units a new parent in the plan, in place of one chosen before. */
    public void settle(long plan, Collection<Long> units, long parent) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        units.forEach(unit -> rows.add(new Object[] {plan, unit, parent}));
        sql.insert("REPLACE INTO restructuring_settlement (plan_id, unit_id, parent_id) VALUES (?, ?, ?)", rows);
    }

    /** Decides for people, in place of what was decided before. */
    public void place(long plan, Collection<Placement> placements) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        placements.forEach(one -> rows.add(new @Nullable Object[] {
            plan, one.personId(), one.outcome(), one.unitId(), one.jobPositionId(), one.termEnds()
        }));
        sql.insert(
                "REPLACE INTO restructuring_placement (plan_id, person_id, outcome, unit_id, job_position_id, term_ends)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Lets people follow their unit again. */
    public void unplace(long plan, Collection<Long> people) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        people.forEach(person -> rows.add(new Object[] {plan, person}));
        sql.insert("DELETE FROM restructuring_placement WHERE plan_id = ? AND person_id = ?", rows);
    }
}
