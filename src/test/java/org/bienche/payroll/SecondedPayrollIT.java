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

/** Somebody is sent to another commune on the 9th: the file says so, and who sent them pays the month as ever. */
class SecondedPayrollIT extends InBrowser {

    private static final ApiClient OFFICER = ApiClient.as("officer");
    private static long person;

    @BeforeAll
    static void settleTheLand() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long sender = land.unit("TBP-X", "Xã Thử Cử Đi", "COMMUNE", 1, "STATE");
            land.unit("TBP-Y", "Xã Thử Biệt Phái Đến", "COMMUNE", 1, "STATE");
            person = land.civilServant("Đinh Thị Biệt Phái", sender);
        }
    }

    @Test
    void staysWithTheUnitThatSends() {
        login("officer");
        open("people/secondment.xhtml?id=" + person);
        looksRight("people-secondment");
        second("TBP-X", "2099-12-31");
        assertThat(page().locator("main")).containsText("Người này đang công tác tại chính đơn vị đó.");
        second("TBP-Y", "2026-07-01");
        assertThat(page().locator("main")).containsText("Ngày cuối trước ngày hiệu lực của quyết định.");
        second("TBP-Y", "2099-12-31");
        open("people/person.xhtml?id=" + person);
        assertThat(page().locator("main")).containsText("Xã Thử Biệt Phái Đến, đến hết ngày");
        assertThat(page().locator("main")).containsText("Đơn vị cử đi trả lương.");
        assertThat(page().locator("main")).containsText("Xã Thử Cử Đi");
        looksRight("people-seconded");

        JsonNode payslip = OFFICER.get("api/payroll-runs/" + computed("TBP-X") + "/payslips/" + person)
                .expect(200)
                .json();
        assertThat(payslip.path("net").asLong()).isEqualTo(8_766_450);
        assertThat(payslip.path("parts").isNull()).isTrue();
        assertThat(run(computed("TBP-Y")).path("people").asInt()).isZero();
    }

    private void second(String unit, String lastDay) {
        page().fill("#unit", unit);
        page().fill("#until", lastDay);
        page().fill("#decisionNumber", "17/QĐ-BP-THU");
        page().fill("#decisionTitle", "Biệt phái để thử");
        page().fill("#decisionIssuer", "Ủy ban nhân dân tỉnh để thử");
        page().fill("#decisionSigner", "Người ký thử");
        page().fill("#decisionSignedOn", "2026-07-01");
        page().fill("#decisionEffectiveOn", "2026-07-09");
        page().click("#save");
    }

    private static long computed(String unit) {
        JsonNode run = OFFICER.post("api/payroll-runs", Map.of("month", "2026-07", "unit", unit))
                .expect(202)
                .json();
        long id = run.path("id").asLong();
        for (int i = 0; i < 300 && run.path("digest").asText().isEmpty(); i++) {
            run = run(id);
        }
        return id;
    }

    private static JsonNode run(long id) {
        return OFFICER.get("api/payroll-runs/" + id).expect(200).json();
    }
}
