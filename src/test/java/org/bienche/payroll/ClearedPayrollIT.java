package org.bienche.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody was suspended from July 2026 on and is cleared in September: what is paid before and after, and what is owed. */
class ClearedPayrollIT extends InBrowser {

    private static final String RUNS = "api/payroll-runs/";
    private static final ApiClient OFFICER = ApiClient.as("officer");
    private static long person;

    @BeforeAll
    static void settleTheLand() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLK-X", "Xã Thử Kết Luận", "COMMUNE", 1, "STATE");
            person = land.person("Lý Thị Được Minh Oan", 0);
            land.post(person, commune, "CIVIL_SERVANT");
            land.stateOfWork(person, "WORKING", "2024-01-01", "2026-07-01");
            land.stateOfWork(person, "SUSPENDED", "2026-07-01", "9999-12-31");
            land.allowance(person, "PUBLIC_SERVICE", null, null);
        }
    }

    @Test
    void isPaidWholeFromThenOnAndTheClosedMonthStaysAndIsOwed() {
        long july = computed("2026-07");
        // half of 3.00 × 2,530,000, and health insurance of it alone
        assertThat(gross(july)).isEqualTo(3_795_000);
        close(july);

        clear();

        assertThat(gross(july)).as("a closed month stays").isEqualTo(3_795_000);
        JsonNode august = payslip(computed("2026-08"));
        assertThat(august.path("gross").asLong()).isEqualTo(7_590_000);
        assertThat(august.path("employeeContributions").asLong()).isEqualTo(607_200 + 113_850);
        assertThat(august.path("explanation").asText()).startsWith("SAME");
        // 7,590,000 and 25 % of it: at work again
        assertThat(gross(computed("2026-09"))).isEqualTo(9_487_500);
    }

    private void clear() {
        login("officer");
        open("people/clearance.xhtml?id=" + person);
        page().fill("#decisionNumber", "18/QĐ-KL-THU");
        page().fill("#decisionTitle", "Kết luận để thử");
        page().fill("#decisionIssuer", "Ủy ban nhân dân tỉnh để thử");
        page().fill("#decisionSigner", "Người ký thử");
        page().fill("#decisionSignedOn", "2026-09-01");
        page().fill("#decisionEffectiveOn", "2026-09-01");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#owed tbody tr")).hasCount(2);
        assertThat(page().locator("#owed tbody tr").first()).containsText("3.795.000");
        assertThat(page().locator("#owed")).containsText("chưa tự cộng");
        looksRight("person-cleared");
    }

    private static void close(long run) {
        OFFICER.post(RUNS + run + "/submit").expect(200);
        ApiClient.as("leader").post(RUNS + run + "/approve").expect(200);
        OFFICER.post(RUNS + run + "/close").expect(200);
    }

    private static long computed(String month) {
        JsonNode run = OFFICER.post("api/payroll-runs", Map.of("month", month, "unit", "TLK-X"))
                .expect(202)
                .json();
        long id = run.path("id").asLong();
        for (int i = 0; i < 300 && run.path("digest").asText().isEmpty(); i++) {
            run = OFFICER.get(RUNS + id).expect(200).json();
        }
        assertThat(run.path("exceptions").asInt()).isZero();
        return id;
    }

    private static long gross(long run) {
        return payslip(run).path("gross").asLong();
    }

    private static JsonNode payslip(long run) {
        return OFFICER.get(RUNS + run + "/payslips/" + person).expect(200).json();
    }
}
