package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.FundingGroup;
import org.bienche.pay.Workplace;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** What pay needs to know of the units that pay, as known at the run's recording. */
final class Workplaces {

    private final Connection connection;
    private final Basis basis;

    Workplaces(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    /** A unit through the month. */
    static final class Of {

        private final List<Stretch> stretches = new ArrayList<>();

        private record Stretch(Validity validity, Workplace workplace) {}

        @Nullable
        Workplace on(LocalDate day) {
            for (Stretch each : stretches) {
                if (each.validity().holdsOn(day)) {
                    return each.workplace();
                }
            }
            return null;
        }
    }

    Map<Long, Of> ofChunk(int chunk) throws SQLException {
        return read("s.run_id = ? AND s.chunk = ?", basis.runId(), chunk);
    }

    Map<Long, Of> ofUnit(long unitId) throws SQLException {
        return read("s.run_id = ? AND s.unit_id = ?", basis.runId(), unitId);
    }

    private Map<Long, Of> read(String which, long first, long second) throws SQLException {
        String sql = "SELECT v.unit_id, v.funding_group, v.wage_zone, v.valid_from, v.valid_until FROM payroll_scope s"
                + " JOIN unit_version v ON v.unit_id = s.unit_id WHERE " + which
                + " AND v.recorded_in <= ? AND v.superseded_in > ? AND v.valid_from < ? AND v.valid_until > ?";
        LocalDate start = basis.month().atDay(1);
        Object[] values = {first, second, basis.recording(), basis.recording(), start.plusMonths(1), start};
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                Map<Long, Of> units = new HashMap<>();
                while (rows.next()) {
                    units.computeIfAbsent(rows.getLong(1), key -> new Of())
                            .stretches
                            .add(stretch(rows));
                }
                return units;
            }
        }
    }

    /** Whether a union exists is the law's answer: none where the state budget pays the unit wholly. */
    private static Of.Stretch stretch(ResultSet row) throws SQLException {
        FundingGroup group = FundingGroup.valueOf(row.getString(2));
        return new Of.Stretch(
                new Validity(LocalDate.parse(row.getString(4)), LocalDate.parse(row.getString(5))),
                new Workplace(group.fullyStateFunded(), true, row.getInt(3)));
    }
}
