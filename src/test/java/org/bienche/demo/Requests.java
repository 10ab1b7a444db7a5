package org.bienche.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Map;
import org.bienche.audit.Sha256;
import org.jspecify.annotations.Nullable;

/** What units asked for beyond their quota: waiting before the leaders, or refused. */
final class Requests {

    private final Connection connection;
    private final Map<String, Long> units;

    /** @param units the identities of the units by code */
    Requests(Connection connection, Map<String, Long> units) {
        this.connection = connection;
        this.units = Map.copyOf(units);
    }

    void load() throws SQLException {
        for (NamedCsvRecord row : Table.rows("quota-requests")) {
            boolean waits = row.getField("answer").isEmpty();
            long id = request(row, waits);
            run(
                    "INSERT INTO approval (subject_type, subject_id, unit_id, summary, digest, state, submitted_by,"
                            + " submitted_at, decided_by, decided_at, comment) VALUES ('quota-request', ?, ?, ?, ?, ?,"
                            + " 'department', ?, ?, ?, ?)",
                    id,
                    unit(row, "superior"),
                    row.getField("summary"),
                    Sha256.of(content(row)),
                    waits ? "WAITING" : "RETURNED",
                    at(row, "on"),
                    waits ? null : "leader",
                    waits ? null : at(row, "answered_on"),
                    waits ? null : row.getField("answer"));
        }
    }

    private long request(NamedCsvRecord row, boolean waits) throws SQLException {
        return run(
                "INSERT INTO quota_request (unit_id, superior_id, year, staff_kind, paid_by, number, reason, had, present,"
                        + " state, submitted_by, submitted_at, decided_by, decided_at, answer, version)"
                        + " VALUES (?, ?, ?, ?, 'STATE', ?, ?, ?, ?, ?, 'department', ?, ?, ?, ?, ?)",
                unit(row, "unit"),
                unit(row, "superior"),
                row.getField("year"),
                row.getField("staff_kind"),
                row.getField("number"),
                row.getField("reason"),
                row.getField("had"),
                row.getField("present"),
                waits ? "WAITING" : "REFUSED",
                at(row, "on"),
                waits ? null : "leader",
                waits ? null : at(row, "answered_on"),
                waits ? null : row.getField("answer"),
                waits ? 0 : 1);
    }

    /** As the program puts a request before the leaders. */
    private String content(NamedCsvRecord row) {
        return unit(row, "unit") + "|" + row.getField("year") + "|" + row.getField("staff_kind") + "|STATE|"
                + row.getField("number") + "|" + row.getField("reason");
    }

    private long unit(NamedCsvRecord row, String field) {
        Long id = units.get(row.getField(field));
        if (id == null) {
            throw new IllegalStateException("No unit of the demonstration has the code " + row.getField(field));
        }
        return id;
    }

    private static LocalDateTime at(NamedCsvRecord row, String field) {
        return LocalDateTime.parse(row.getField(field) + "T02:00:00");
    }

    private long run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
