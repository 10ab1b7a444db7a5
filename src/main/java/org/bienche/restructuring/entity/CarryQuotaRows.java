package org.bienche.restructuring.entity;

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
        new Endings(sql, act).end("quota", "ending", "unit_id, year, staff_kind, number, surplus_until");
        sql.update("DROP TEMPORARY TABLE ending");
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (QuotaRow row : change.begun()) {
            rows.add(new @Nullable Object[] {
                row.unitId(),
                row.year(),
                row.staffKind(),
                row.number(),
                row.surplusUntil(),
                row.validity().from(),
                row.validity().until(),
                act.decision(),
                act.recording()
            });
        }
        sql.insert(
                "INSERT INTO quota (unit_id, year, staff_kind, number, surplus_until, valid_from, valid_until, decision_id,"
                        + " recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
