package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienche.decisions.Recording;
import org.bienche.organization.Scope;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.rules.Facts;

/** Reads what is known now of everybody whom units pay on a day, part by part, as a payroll reads it. */
public final class StaffReader {

    private static final int AT_ONCE = 3_000;

    private final Connection connection;
    private final Scope scope;

    /** Takes the units whose people are read, on their day. */
    public StaffReader(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** Takes the facts of some of the people. */
    @FunctionalInterface
    public interface Part {

        void take(List<Facts> facts);
    }

    /** Reads everybody, in the order of their ids. */
    public void read(Part part) throws SQLException {
        List<Listed> listed = listed();
        FactsReader reader = new FactsReader(connection, Recording.CURRENT - 1, YearMonth.from(scope.day()));
        for (int from = 0; from < listed.size(); from += AT_ONCE) {
            part.take(reader.facts(listed.subList(from, Math.min(listed.size(), from + AT_ONCE))));
        }
    }

    private List<Listed> listed() throws SQLException {
        LocalDate day = scope.day();
        String sql = "SELECT a.person_id, a.unit_id, a.staff_kind FROM appointment a WHERE a.superseded_in = "
                + Recording.CURRENT + " AND a.kind IN ('MAIN', 'WAITING') AND a.valid_from <= ? AND a.valid_until > ?"
                + " AND " + scope.condition("a.unit_id") + " ORDER BY a.person_id";
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        parameters.addAll(scope.parameters());
        List<Listed> listed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    listed.add(new Listed(row.getLong(1), row.getLong(2), row.getString(3), day, true, 0));
                }
            }
        }
        return listed;
    }
}
