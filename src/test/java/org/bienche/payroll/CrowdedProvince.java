package org.bienche.payroll;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bienche.demo.Population;
import org.bienche.demo.Population.Place;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.UnitRows;

/** A province of communes full of invented people, put straight into a database. */
public final class CrowdedProvince {

    public static final String CODE = "B-T";

    private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
    private static final int PEOPLE_OF_A_COMMUNE = 60;

    private CrowdedProvince() {}

    public static void fill(Connection connection, int people) throws SQLException {
        fill(connection, people, 1);
    }

    /** As many people in several provinces; the first has the code, the others the code and a number. */
    public static void fill(Connection connection, int people, int provinces) throws SQLException {
        int communes = Math.max(1, people / PEOPLE_OF_A_COMMUNE / provinces);
        List<Long> units = new ArrayList<>();
        List<UnitChange> changes = new ArrayList<>();
        for (int number = 1; number <= provinces; number++) {
            long province = reserve(connection, communes + 1);
            String code = number == 1 ? CODE : CODE + number;
            changes.add(new UnitChange.Open(province, UnitFacts.of(code, "Tỉnh Đo Lương", UnitKind.PROVINCE, 1L)));
            LongStream.rangeClosed(province + 1, province + communes).forEach(unit -> {
                units.add(unit);
                changes.add(new UnitChange.Open(
                        unit, UnitFacts.of("B-" + unit, "Xã Đo Lương " + unit, UnitKind.COMMUNE, province)));
            });
        }
        new UnitRows(connection).change(1, 1, SINCE, changes);
        new PathRows(connection).rebuildFrom(SINCE);
        run(
                connection,
                "UPDATE organization_version SET version = " + UUID.randomUUID().getMostSignificantBits());
        Population.of(1, people, SINCE)
                .fill(
                        connection,
                        units.stream()
                                .map(unit -> new Place(unit, UnitKind.COMMUNE, SINCE))
                                .toList());
        connection.commit();
        run(connection, "ANALYZE TABLE person_file, appointment, salary, allowance, unit_path, unit_version");
    }

    private static long reserve(Connection connection, int count) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT next_id FROM id_block WHERE name = 'unit' FOR UPDATE")) {
            row.next();
            long first = row.getLong(1);
            run(connection, "UPDATE id_block SET next_id = next_id + " + count + " WHERE name = 'unit'");
            return first;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
