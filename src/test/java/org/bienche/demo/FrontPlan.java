package org.bienche.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Front's plan as a draft: its departments merged into fewer, and who leaves; its two lists can be sent to the program as well. */
final class FrontPlan {

    private static final String FRONT = "79-MT";
    private static final String TITLE = "Sắp xếp các ban của Mặt trận Tổ quốc Thành phố Hồ Chí Minh (dữ liệu minh họa)";
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private final Connection connection;
    private final Map<String, Long> units;
    private final Map<String, Long> merged = new LinkedHashMap<>();

    /** @param units the identities of the units by code */
    FrontPlan(Connection connection, Map<String, Long> units) {
        this.connection = connection;
        this.units = Map.copyOf(units);
    }

    void load(Entering entering) throws SQLException {
        List<NamedCsvRecord> rows = Table.rows("front-plan");
        Map<String, NamedCsvRecord> targets = new LinkedHashMap<>();
        rows.forEach(row -> targets.putIfAbsent(row.getField("successor_code"), row));
        long next = entering.reserve("unit", targets.size());
        for (String code : targets.keySet()) {
            merged.put(code, next++);
        }
        long plan = plan();
        run("INSERT INTO restructuring_root (plan_id, unit_id) VALUES (?, ?)", plan, unit(FRONT));
        for (NamedCsvRecord target : targets.values()) {
            target(plan, target);
        }
        for (NamedCsvRecord row : rows) {
            line(plan, row);
        }
        for (NamedCsvRecord row : Table.rows("front-people")) {
            run(
                    "INSERT INTO restructuring_placement (plan_id, person_id, outcome) SELECT ?, id, ? FROM person"
                            + " WHERE number = ?",
                    plan,
                    row.getField("outcome"),
                    row.getField("person_number"));
        }
    }

    private long plan() throws SQLException {
        run(
                "INSERT INTO restructuring_plan (title, unit_id, effective_on, state, created_by, created_at)"
                        + " VALUES (?, ?, ?, 'DRAFT', 'officer', UTC_TIMESTAMP(6))",
                TITLE,
                unit(FRONT),
                Date.valueOf(FROM));
        return ids("SELECT LAST_INSERT_ID()").getFirst();
    }

    private void target(long plan, NamedCsvRecord row) throws SQLException {
        String code = row.getField("successor_code");
        run(
                "INSERT INTO restructuring_unit (plan_id, unit_id, position, is_new, code, name, kind, parent_id,"
                        + " funding_group, pay_area, wage_zone) VALUES (?, ?, ?, TRUE, ?, ?, 'DEPARTMENT', ?, 'STATE',"
                        + " 'HANOI_HCMC', 1)",
                plan,
                of(merged, code),
                List.copyOf(merged.keySet()).indexOf(code),
                code,
                row.getField("successor_name"),
                unit(FRONT));
    }

    private void line(long plan, NamedCsvRecord row) throws SQLException {
        run(
                "INSERT INTO restructuring_line (plan_id, position, kind, from_unit_id, to_unit_id)"
                        + " SELECT ?, COUNT(*), ?, ?, ? FROM restructuring_line WHERE plan_id = ?",
                plan,
                "MERGED",
                unit(row.getField("unit_code")),
                of(merged, row.getField("successor_code")),
                plan);
    }

    private long unit(String code) {
        return of(units, code);
    }

    private static long of(Map<String, Long> identities, String code) {
        return Objects.requireNonNull(identities.get(code), code);
    }

    private List<Long> ids(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
