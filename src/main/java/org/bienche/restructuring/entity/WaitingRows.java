package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.organization.Scope;
import org.bienche.people.StaffKind;
import org.bienche.restructuring.WaitingPeople;
import org.bienche.restructuring.WaitingPerson;
import org.jspecify.annotations.Nullable;

/** The waiting lists over one connection. */
public final class WaitingRows {

    private static final String WAITING = " a.kind = 'WAITING' AND a.superseded_in = " + CURRENT
            + " AND a.valid_from <= ? AND a.valid_until > ? AND ";
    private static final String UNTIL = "COALESCE(a.waiting_until, '9999-12-31')";

    private final Sql sql;

    public WaitingRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Those who wait in a scope on its day, the nearest deadline first; at most {@code limit} behind a place in the list. */
    public List<WaitingPerson> list(Scope scope, WaitingPerson.@Nullable Place after, int limit) throws SQLException {
        LocalDate on = scope.day();
        List<Object> parameters = new ArrayList<>(List.of(on, on, on, on));
        parameters.addAll(scope.parameters());
        String behind = "";
        if (after != null) {
            behind = " AND (" + UNTIL + " > ? OR (" + UNTIL + " = ? AND n.id > ?))";
            parameters.addAll(List.of(after.until(), after.until(), after.personId()));
        }
        return sql.list(
                "SELECT n.id, n.number, COALESCE(f.full_name, n.number) AS full_name, a.unit_id, a.job_position_id,"
                        + " COALESCE(j.name, '') AS position, a.staff_kind, a.waiting_until FROM appointment a"
                        + " JOIN person n ON n.id = a.person_id LEFT JOIN person_file f ON f.person_id = n.id"
                        + " AND f.superseded_in = " + CURRENT + " AND f.valid_from <= ? AND f.valid_until > ?"
                        + " LEFT JOIN job_position j ON j.id = a.job_position_id WHERE" + WAITING
                        + scope.condition("a.unit_id") + behind + " ORDER BY " + UNTIL + ", n.id LIMIT " + limit,
                row -> person(row, scope),
                parameters.toArray());
    }

    /** How many wait in a scope on its day, and the nearest deadline. */
    public WaitingPeople.Count count(Scope scope) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(scope.day(), scope.day()));
        parameters.addAll(scope.parameters());
        return sql.list(
                        "SELECT COUNT(*) AS people, MIN(a.waiting_until) AS nearest FROM appointment a WHERE" + WAITING
                                + scope.condition("a.unit_id"),
                        row -> new WaitingPeople.Count(
                                row.getLong("people"), row.getObject("nearest", LocalDate.class)),
                        parameters.toArray())
                .getFirst();
    }

    private static WaitingPerson person(ResultSet row, Scope scope) throws SQLException {
        long unit = row.getLong("unit_id");
        return new WaitingPerson(
                row.getLong("id"),
                row.getString("number"),
                row.getString("full_name"),
                unit,
                scope.tree()
                        .find(unit)
                        .map(org.bienche.organization.UnitOn::name)
                        .orElse(""),
                row.getLong("job_position_id"),
                row.getString("position"),
                StaffKind.valueOf(row.getString("staff_kind")),
                row.getObject("waiting_until", LocalDate.class));
    }
}
