package org.bienche.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a unit costs in a year, as an officer draws up the estimate. */
class FundsPagesIT extends InBrowser {

    private static final String FUND = "api/units/TFU-X/salary-fund?asOf=2026-11-01&year=";

    private static long commune;

    /** A hundred people of 3.20 on average in two units, and somebody without a salary. */
    @BeforeAll
    static void settle() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            commune = land.unit("TFU-X", "Xã Thử Dự Toán", "COMMUNE", 1, "STATE");
            paid(land, land.unit("TFU-A", "Phòng Thử Một", "DEPARTMENT", commune, "STATE"), "B", "3.46");
            paid(land, land.unit("TFU-B", "Phòng Thử Hai", "DEPARTMENT", commune, "STATE"), "C2_cong_chuc", "2.94");
            long elsewhere = land.unit("TFU-Y", "Xã Thử Khác", "COMMUNE", 1, "STATE");
            land.account("tfu-elsewhere", "OFFICER", elsewhere);
        }
    }

    private static void paid(PayrollLand land, long unit, String scale, String coefficient) throws Exception {
        long first = land.crowd(unit, 50);
        land.update(
                "UPDATE salary SET scale = ?, step = 9, coefficient = ? WHERE person_id BETWEEN ? AND ?",
                scale,
                coefficient,
                first,
                first + 49);
        if (scale.equals("B")) {
            land.post(land.person("Người Thử Chưa Xếp Lương", 0), unit, "CIVIL_SERVANT");
        }
    }

    @Test
    void reckonsTheBonusFundOfAHundredPeopleByTheLawOfTheMonths() {
        ApiClient officer = ApiClient.as("officer");
        JsonNode next = officer.get(FUND + 2027).expect(200).json();
        JsonNode now = officer.get(FUND + 2026).expect(200).json();

        Assertions.assertThat(next.path("people").asInt()).isEqualTo(100);
        Assertions.assertThat(next.path("coefficients").asText()).isEqualTo("320.00");
        Assertions.assertThat(next.path("bonus").asLong()).isEqualTo(971_520_000);
        Assertions.assertThat(now.path("bonus").asLong()).isEqualTo(935_040_000);
        Assertions.assertThat(now.path("salaries").asLong()).isEqualTo(9_350_400_000L);
        Assertions.assertThat(now.path("allowances").asLong()).as("a quarter").isEqualTo(2_337_600_000L);
        Assertions.assertThat(now.path("notReckoned").asInt()).isEqualTo(1);
        Assertions.assertThat(now.path("units")).hasSize(2);
        Assertions.assertThat(now.path("months").findValuesAsText("baseSalary")).contains("2340000", "2530000");
    }

    @Test
    void answersOnlyForUnitsOfTheScopeAndYearsOfTheLaw() {
        ApiClient elsewhere = ApiClient.of(SharedServer.get().url(), "tfu-elsewhere", PayrollLand.PASSWORD);
        elsewhere.get(FUND + 2026).expect(404);
        ApiClient officer = ApiClient.as("officer");
        officer.get(FUND + 1999).expect(422);
        officer.get(FUND + "next").expect(422);
    }

    @Test
    void showsTheFundByUnitWithTheLawOfTheMonthsAndExportsIt() {
        login("officer");
        open("payroll/funds.xhtml?unit=" + commune + "&year=2026");
        assertThat(page().locator("#months")).containsText("6 × 320,00 × 2.340.000");
        assertThat(page().locator("#funds tfoot")).containsText("935.040.000");
        assertThat(page().locator("main")).containsText("NĐ 161/2026/NĐ-CP");
        looksRight("payroll-funds");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();
        Path print = page().waitForDownload(() -> page().click("#print")).path();
        Assertions.assertThat(print).isNotEmptyFile();
    }
}
