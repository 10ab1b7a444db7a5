package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bienche.audit.entity.TrailRows;
import org.bienche.people.entity.MainPosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration in a database of its own: the situations that it promises, and nothing that breaks a promise of the program. */
class DemoDataIT {

    private static final String UNDER =
            " FROM unit_version t JOIN unit_path q ON q.path LIKE CONCAT('%/', t.unit_id, '/%')"
                    + " JOIN unit_version v ON v.unit_id = q.unit_id AND v.superseded_in = 9223372036854775807";

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void load() {
        database = Database.start(folder, Ports.free(), Secrets.makeUp());
        DemoData.demonstrate(database.address(), "Minh họa để thử 2026");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void bringsTheDistrictWithItsServiceUnits() throws SQLException {
        String services =
                "SELECT COUNT(*)" + UNDER + " WHERE t.code = '444' AND v.kind IN ('SCHOOL', 'PUBLIC_SERVICE_UNIT')";
        assertThat(number(services)).isEqualTo(59);
        assertThat(number(services + " AND v.funding_group = 'G2'")).isEqualTo(1);
        assertThat(number(services + " AND v.funding_group = 'G4'")).isEqualTo(58);
        assertThat(number("SELECT COUNT(*) FROM departure WHERE kind = 'STREAMLINED' AND on_date >= '2015-01-01'"))
                .isEqualTo(106);
    }

    @Test
    void bringsTheFrontWithItsDepartmentsAndItsPlan() throws SQLException {
        assertThat(number("SELECT COUNT(*)" + UNDER + " WHERE t.code = '79-MT' AND v.kind = 'DEPARTMENT'"))
                .isEqualTo(32);
        assertThat(number("SELECT COUNT(DISTINCT a.person_id)" + UNDER
                        + " JOIN appointment a ON a.unit_id = v.unit_id WHERE t.code = '79-MT'"))
                .isEqualTo(891);
        assertThat(number("SELECT COUNT(*) FROM restructuring_unit WHERE is_new"))
                .isEqualTo(10);
        assertThat(number("SELECT COUNT(DISTINCT from_unit_id) FROM restructuring_line WHERE kind = 'MERGED'"))
                .isEqualTo(32);
        assertThat(891 - number("SELECT COUNT(*) FROM restructuring_placement")).isEqualTo(457);
    }

    @Test
    void plansBeginWithTheQuotasOfTheDemonstrationAndCostWhatAPersonMay() throws SQLException {
        String lines = "SELECT COUNT(*) FROM staffing_plan_line l JOIN staffing_plan p ON p.id = l.plan_id";
        assertThat(number(lines + " WHERE l.staff_kind = 'PUBLIC_EMPLOYEE' AND l.quota IS NULL"))
                .isZero();
        assertThat(number(lines + " JOIN quota q ON q.unit_id = p.unit_id AND q.year = p.year - 1"
                        + " AND q.staff_kind = l.staff_kind WHERE q.number = l.quota"))
                .isEqualTo(number(lines + " WHERE l.quota IS NOT NULL"));
        assertThat(number(lines + " WHERE l.cost_people > 0 AND l.cost_total DIV l.cost_people DIV 12"
                        + " NOT BETWEEN 14000000 AND 17000000"))
                .isZero();
    }

    @Test
    void bringsACommuneOfTodayWhoseEverybodyCanBePaid() throws SQLException {
        String staff = UNDER + " JOIN appointment a ON a.unit_id = v.unit_id WHERE t.code = '96-M01'";
        assertThat(number("SELECT COUNT(DISTINCT a.person_id)" + staff)).isEqualTo(60);
        for (String day : List.of("2025-12-01", "2026-07-01")) {
            assertThat(number("SELECT COUNT(DISTINCT a.person_id)" + staff
                            + " AND NOT EXISTS (SELECT 1 FROM salary s WHERE s.person_id = a.person_id AND s.valid_from <= '"
                            + day + "' AND s.valid_until > '" + day + "')"))
                    .isZero();
        }
    }

    @Test
    void bringsTheCentreOfTheCommuneWithTheInhabitantsThatItServes() throws SQLException {
        assertThat(number("SELECT COUNT(*)" + UNDER
                        + " WHERE t.code = '96-M01' AND t.population = 34200 AND v.kind = 'SERVICE_CENTRE'"))
                .isEqualTo(1);
    }

    @Test
    void givesTheDepartmentAccountOneUnitAndTheOthersTheCountry() throws SQLException {
        String grants = "SELECT COUNT(*) FROM account a JOIN account_grant g ON g.account_id = a.id"
                + " JOIN unit_version v ON v.unit_id = g.unit_id WHERE v.code = ";
        assertThat(number(grants + "'VN' AND a.username IN ('officer', 'leader', 'auditor', 'admin')"))
                .isEqualTo(4);
        assertThat(number(grants + "'96-M01' AND a.username = 'department'")).isEqualTo(1);
    }

    @Test
    void breaksNoPromise() throws SQLException {
        try (Connection connection = database.address().connect()) {
            assertThat(new TrailRows(connection).verify().holds()).isTrue();
            assertThat(new MainPosts(connection).overlapping()).isEmpty();
        }
        for (String fact : List.of(
                "unit_version", "person_file", "appointment", "salary", "allowance", "quota", "post", "departure")) {
            assertThat(number("SELECT COUNT(*) FROM " + fact + " f LEFT JOIN decision d ON d.id = f.decision_id"
                            + " LEFT JOIN recording r ON r.id = f.recorded_in WHERE d.id IS NULL OR r.id IS NULL"))
                    .as(fact)
                    .isZero();
        }
        assertThat(number("SELECT COUNT(*) FROM person")).isEqualTo(1568 + 106);
        assertThat(texts("SELECT DISTINCT unit_id FROM quota")).isNotEmpty();
    }

    @Test
    void isLoadedOnce() throws SQLException {
        DemoData.demonstrate(database.address(), "Minh họa để thử 2026");
        assertThat(number("SELECT COUNT(*) FROM person")).isEqualTo(1568 + 106);
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.address().connect();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
