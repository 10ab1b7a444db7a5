package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bienche.organization.FundingGroup;
import org.bienche.pay.Workplace;
import org.bienche.payroll.rules.Held;
import org.bienche.payroll.rules.UnitMonth;
import org.bienche.time.Validity;

/** What pay needs to know of the units that pay, as known at the run's recording. */
final class Workplaces {

    private final Connection connection;
    private final Basis basis;

    Workplaces(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    Map<Long, UnitMonth> ofChunk(int chunk) throws SQLException {
        return read(" JOIN payroll_scope s ON s.unit_id = v.unit_id AND s.run_id = " + basis.runId() + " AND s.chunk = "
                + chunk + " WHERE ");
    }

    Map<Long, UnitMonth> ofUnits(Collection<Long> units) throws SQLException {
        long[] ids = units.stream().mapToLong(id -> id).sorted().toArray();
        return ids.length == 0 ? Map.of() : read(" WHERE v.unit_id " + FactsReader.among(ids) + " AND ");
    }

    private Map<Long, UnitMonth> read(String which) throws SQLException {
        String sql = "SELECT v.unit_id, v.funding_group, v.wage_zone, v.valid_from, v.valid_until FROM unit_version v"
                + which + "v.recorded_in <= ? AND v.superseded_in > ? AND v.valid_from < ? AND v.valid_until > ?";
        LocalDate start = basis.month().atDay(1);
        Object[] values = {basis.recording(), basis.recording(), start.plusMonths(1), start};
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                Map<Long, UnitMonth> units = new HashMap<>();
                while (rows.next()) {
                    units.computeIfAbsent(rows.getLong(1), key -> new UnitMonth())
                            .add(stretch(rows));
                }
                return units;
            }
        }
    }

    /** Whether a union exists is the law's answer: none where the state budget pays the unit wholly. */
    private static Held<Workplace> stretch(ResultSet row) throws SQLException {
        FundingGroup group = FundingGroup.valueOf(row.getString(2));
        return new Held<>(
                new Validity(LocalDate.parse(row.getString(4)), LocalDate.parse(row.getString(5))),
                new Workplace(group.fullyStateFunded(), true, row.getInt(3)));
    }
}
