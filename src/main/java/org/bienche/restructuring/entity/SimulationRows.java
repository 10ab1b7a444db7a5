package org.bienche.restructuring.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Simulations kept beside their plans, each with what it was made from. */
public final class SimulationRows {

    /** The basis of a simulation that was carried out: it never changes again. */
    public static final String FROZEN = "frozen";

    private final Sql sql;

    public SimulationRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** The kept simulation of a plan where it was made from the same, or is frozen. */
    public Optional<String> find(long plan, String basis) throws SQLException {
        return sql
                .list(
                        "SELECT result FROM restructuring_simulation WHERE plan_id = ? AND basis IN (?, ?)",
                        row -> row.getString(1),
                        plan,
                        basis,
                        FROZEN)
                .stream()
                .findFirst();
    }

    /** A frozen one stays as it is, whoever still had the plan before its execution in hand. */
    public void keep(long plan, String basis, String result) throws SQLException {
        sql.update(
                "INSERT INTO restructuring_simulation (plan_id, basis, result) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " result = IF(basis = 'frozen', result, ?), basis = IF(basis = 'frozen', basis, ?)",
                plan,
                basis,
                result,
                result,
                basis);
    }
}
