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

/** An administrator enters next year's base salary without a release, and what was paid before stays as it was. */
class LaterLawIT extends InBrowser {

    private static final String RUNS = "api/payroll-runs/";

    private static final ApiClient OFFICER = ApiClient.as("officer");
    private static long unit;
    private static long person;

    @BeforeAll
    static void settleTheLand() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            unit = land.unit("TLL-X", "Xã Thử Luật Mới", "COMMUNE", 1, "STATE");
            person = land.civilServant("Nguyễn Thị Chờ Lương Mới", unit);
        }
    }

    @Test
    void entersTheBaseSalaryOf2027() {
        long closed = closedRun();
        JsonNode before = run(closed);
        String past = payslip("2026-07").text();
        assertThat(baseOf("2027-08")).isEqualTo(3 * 2_530_000L);

        enterTheRaise();

        assertThat(baseOf("2027-08")).isEqualTo(3 * 2_700_000L);
        assertThat(payslip("2026-07").text()).isEqualTo(past);
        JsonNode after = run(closed);
        assertThat(after.path("digest")).isEqualTo(before.path("digest"));
        assertThat(after.path("lawDigest")).isEqualTo(before.path("lawDigest"));
        assertThat(after.path("state").asText()).isEqualTo("CLOSED");
        assertThat(OFFICER.get(RUNS + closed + "/payslips/" + person)
                        .expect(200)
                        .text())
                .contains("3,00 × 2.530.000");
        assertThat(run(computed("2026-08")).path("gross")).isEqualTo(before.path("gross"));
    }

    private void enterTheRaise() {
        login("admin");
        open("legislation/parameter.xhtml?key=pay.base_salary");
        page().click("#later");
        page().fill("#from", "2027-07-01");
        page().fill("#value", "hai triệu bảy");
        page().fill("#article", "Điều 3");
        decide("NĐ 999/2027/NĐ-CP");
        page().click("#save");
        assertThat(page().locator("main")).containsText("không phải số tiền nguyên bằng đồng");
        looksRight("law-amend-wrong");
        page().fill("#value", "2.700.000");
        page().fill("#from", "2026-07-01");
        page().click("#save");
        assertThat(page().locator("main")).containsText("phải bắt đầu sau ngày 01/07/2026");
        page().fill("#from", "2027-07-01");
        page().click("#save");
        assertThat(page().locator("main")).containsText("nhập theo NĐ 999/2027/NĐ-CP");
        looksRight("law-parameter-entered");
        open("legislation/changes.xhtml?on=2027-07-01");
        assertThat(page().locator("main")).containsText("2.700.000 đồng/tháng");
        forget();
    }

    @Test
    void confirmsAValueThatWasNotCertain() {
        login("admin");
        open("legislation/parameter.xhtml?key=staffing.deputies.commune");
        page().locator("a.verify").last().click();
        assertThat(page().locator("#value")).hasValue("2");
        page().fill("#article", " ");
        decide("TT 998/2026/TT-BNV");
        page().click("#save");
        assertThat(page().locator("#article-about")).containsText("Cần ghi điều, khoản của văn bản");
        assertThat(page().locator("#value")).hasValue("2");
        assertThat(page().locator("#decisionNumber")).hasValue("TT 998/2026/TT-BNV");
        page().fill("#article", "Điều 7");
        page().click("#save");
        assertThat(page().locator("main")).containsText("nhập theo TT 998/2026/TT-BNV");
        assertThat(page().locator("main")).containsText("Đã được thay");
        assertThat(page().locator("a.verify")).hasCount(1);
    }

    @Test
    void everybodyReadsTheLawAndOnlyTheAdministratorEntersIt() {
        login("department");
        open("legislation/law.xhtml?q=luong+co+so");
        assertThat(page().locator("main table")).containsText("Mức lương cơ sở");
        looksRight("law-found");
        open("legislation/parameter.xhtml?key=pay.base_salary");
        assertThat(page().locator("#chart svg")).isVisible();
        assertThat(page().locator("#later")).hasCount(0);
        open("legislation/changes.xhtml?on=2026-07-01");
        assertThat(page().locator("main")).containsText("2.530.000 đồng/tháng");
        looksRight("law-changes");
        assertThat(page().request()
                        .get(page().url().replaceFirst("changes.xhtml.*", "amend.xhtml?key=pay.base_salary"))
                        .status())
                .isEqualTo(403);
    }

    private void decide(String number) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Quy định để thử");
        page().fill("#decisionIssuer", "Chính phủ");
        page().fill("#decisionSigner", "Người ký thử");
        page().fill("#decisionSignedOn", "2026-11-01");
        page().fill("#decisionEffectiveOn", "2026-11-01");
    }

    private static long closedRun() {
        long id = computed("2026-07");
        OFFICER.post(RUNS + id + "/submit").expect(200);
        ApiClient.as("leader").post(RUNS + id + "/approve").expect(200);
        OFFICER.post(RUNS + id + "/close").expect(200);
        return id;
    }

    private static long computed(String month) {
        JsonNode run = OFFICER.post("api/payroll-runs", Map.of("month", month, "unit", "TLL-X"))
                .expect(202)
                .json();
        long id = run.path("id").asLong();
        for (int i = 0; i < 300 && run.path("digest").asText().isEmpty(); i++) {
            run = run(id);
        }
        assertThat(run.path("state").asText()).isEqualTo("COMPUTED");
        return id;
    }

    private static JsonNode run(long id) {
        return OFFICER.get(RUNS + id).expect(200).json();
    }

    private static ApiClient.Answer payslip(String month) {
        return OFFICER.post("api/calculations/payslip", """
                {"month": "%s", "staffKind": "CIVIL_SERVANT", "salary": {"scale": "A1", "step": 3}}""".formatted(month)).expect(200);
    }

    private static long baseOf(String month) {
        return payslip(month).json().path("gross").asLong();
    }
}
