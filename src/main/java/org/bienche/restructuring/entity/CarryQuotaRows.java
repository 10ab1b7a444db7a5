package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bienche.restructuring.rules.QuotaPassage;
import org.bienche.restructuring.rules.QuotaRow;
import org.jspecify.annotations.Nullable;

/** Carries the quotas of a plan over, by sets. */
public final class CarryQuotaRows {

    private final Sql sql;
    private final CarryRows.Act act;

    public CarryQuotaRows(Connection connection, CarryRows.Act act) {
        this.sql = new Sql(connection);
        this.act = act;
    }

    public void change(QuotaPassage.Change change) throws SQLException {
        sql.update("DROP TEMPORARY TABLE IF EXISTS ending");
        sql.update("CREATE TEMPORARY TABLE ending (id BIGINT NOT NULL PRIMARY KEY)");
        sql.insert(
                "INSERT INTO ending (id) VALUES (?)",
                change.ended().stream().map(row -> new Object[] {row.id()}).toList());
        new Endings(sql, act)
                .end("quota", "ending", "unit_id, year, staff_kind, number, from_revenue, nature, surplus_until");
        sql.update("DROP TEMPORARY TABLE ending");
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (QuotaRow row : change.begun()) {
            rows.add(new @Nullable Object[] {
                row.unitId(),
                row.year(),
                row.staffKind(),
                row.number(),
                row.fromRevenue(),
                row.nature().name(),
                row.surplusUntil(),
                row.validity().from(),
                row.validity().until(),
                act.decision(),
                act.recording()
            });
        }
        sql.insert(
                "INSERT INTO quota (unit_id, year, staff_kind, number, from_revenue, nature, surplus_until, valid_from,"
                        + " valid_until, decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What was stated of who pays somebody goes with the person to the successor. */
    public void payers(long plan) throws SQLException {
        sql.update(
                "INSERT INTO appointment_payer (person_id, unit_id, paid_by, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT s.person_id, l.to_unit_id, s.paid_by, GREATEST(s.valid_from, ?), s.valid_until, ?, ?"
                        + " FROM restructuring_person l JOIN appointment_payer s ON s.person_id = l.person_id"
                        + " AND s.unit_id = l.from_unit_id AND s.valid_until > ? AND s.superseded_in = " + CURRENT
                        + " WHERE l.plan_id = ? AND l.to_unit_id <> l.from_unit_id",
                act.on(),
                act.decision(),
                act.recording(),
                act.on(),
                plan);
    }
}
