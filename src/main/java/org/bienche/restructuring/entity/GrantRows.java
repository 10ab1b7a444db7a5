package org.bienche.restructuring.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.Role;
import org.jspecify.annotations.Nullable;

/** Which grants passed from closed units to their successors. */
public final class GrantRows {

    private final Sql sql;
    private final long plan;

    public GrantRows(Connection connection, long plan) {
        this.sql = new Sql(connection);
        this.plan = plan;
    }

    /** A grant that passed; {@code to} is null where it ended. */
    public record Passed(
            long account, Role role, long unit, @Nullable Long to) {}

    /** Notes the grants at units that close on a day, each with the unit's one successor where it has one. */
    public List<Passed> note(LocalDate on) throws SQLException {
        sql.update(
                "INSERT INTO restructuring_grant (plan_id, account_id, role, unit_id, to_unit_id)"
                        + " SELECT DISTINCT ?, g.account_id, g.role, g.unit_id, IF(m.waits, NULL, m.to_unit_id) FROM account_grant g"
                        + " JOIN restructuring_move m ON m.plan_id = ? AND m.unit_id = g.unit_id WHERE g.revoked_at IS NULL"
                        + " AND (g.valid_until IS NULL OR g.valid_until > ?)",
                plan,
                plan,
                on);
        return passed();
    }

    public List<Passed> passed() throws SQLException {
        return sql.list(
                "SELECT account_id, role, unit_id, to_unit_id FROM restructuring_grant WHERE plan_id = ?",
                row -> new Passed(
                        row.getLong(1),
                        Role.valueOf(row.getString(2)),
                        row.getLong(3),
                        Sql.nullableLong(row, "to_unit_id")),
                plan);
    }
}
