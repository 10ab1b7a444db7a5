package org.bienche.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A leader's morning: three plans wait; one is returned, one approved, one handed to another leader, and the officer sees it at once. */
class LeadersMorningIT extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = TODAY.getYear() + 1;

    private static long province;

    @BeforeAll
    static void threePlansWait() {
        province = PlanGround.province("PLM", "Tỉnh Buổi Sáng", 4);
        PlanGround.grant(province, YEAR, 60);
        ApiClient officer = Ground.account("plan-m-officer", "OFFICER", province);
        Ground.account("plan-m-leader", "LEADER", province);
        Ground.account("plan-m-other", "LEADER", province);
        for (int i = 1; i <= 3; i++) {
            JsonNode plan = officer.post("api/staffing-plans", Map.of("unit", "PLM-" + i, "year", YEAR))
                    .expect(201)
                    .json();
            Map<String, ?> line =
                    Map.of("staffKind", "CIVIL_SERVANT", "asked", 30 + i, "reason", "Nhận thêm việc của huyện cũ");
            JsonNode asked = send(officer, plan, Map.of("lines", List.of(line)));
            JsonNode filed = officer.post(
                            path(asked, "submit"),
                            Map.of("version", asked.path("version").asLong()))
                    .expect(200)
                    .json();
            Map<String, ?> right = Map.of("staffKind", "CIVIL_SERVANT", "appraised", 29 + i);
            officer.post(
                            path(filed, "appraise"),
                            Map.of("version", filed.path("version").asLong(), "lines", List.of(right)))
                    .expect(200);
        }
    }

    @Test
    void letsAnAuditorReadButSayNothing() {
        Ground.account("plan-m-auditor", "AUDITOR", province);
        String plan = "planning/staffing-plan.xhtml?id="
                + Ground.text("SELECT MAX(id) FROM staffing_plan WHERE superior_id = " + province);
        login("plan-m-auditor", Ground.PASSWORD);
        open(plan);
        assertThat(page().locator("#comments")).isVisible();
        assertThat(page().locator("#say")).hasCount(0);
        forget();
        login("plan-m-other", Ground.PASSWORD);
        open(plan);
        assertThat(page().locator("#say")).isVisible();
    }

    @Test
    void decidesThreePlansAndTheOfficerSeesItAtOnce() {
        login("plan-m-leader", Ground.PASSWORD);
        open("approvals/inbox.xhtml");
        assertThat(rows()).hasCount(3);
        opened("Xã số 1");
        looksRight("planning-plan-to-decide");
        assertThat(page().locator("#lines")).containsText("31");
        assertThat(page().locator("#lines")).containsText("30 ×");
        assertThat(page().locator("#lines")).containsText("759");
        page().click("#sendBack");
        assertThat(page().locator("#reason-about")).containsText("lý do");
        page().fill("#reason", "Chưa nêu khối lượng công việc");
        page().click("#sendBack");
        isSaidToBeDone();
        assertThat(page().locator("#history")).containsText("Chưa nêu khối lượng công việc");

        open("approvals/inbox.xhtml");
        assertThat(rows()).hasCount(2);
        opened("Xã số 2");
        page().fill("#comment", "Đồng ý");
        page().click("#approve");
        assertThat(page().locator("#comment")).hasValue("Đồng ý");
        approveUnder("PLM-2/QĐ-UBND");
        isSaidToBeDone();
        assertThat(page().locator("main")).containsText("PLM-2/QĐ-UBND");

        open("approvals/inbox.xhtml");
        opened("Xã số 3");
        page().click("#hand");
        page().selectOption("#to", "plan-m-other");
        page().click("#handNow");
        isSaidToBeDone();
        assertThat(page().locator("#waiting")).hasCount(0);

        officerSeesIt();
        theOtherLeaderIsRefusedWhatTheProvinceHasNot();
    }

    private void officerSeesIt() {
        forget();
        login("plan-m-officer", Ground.PASSWORD);
        open("planning/staffing-plans.xhtml?year=" + YEAR);
        assertThat(row("Xã số 1")).containsText("Bị trả lại");
        assertThat(row("Xã số 2")).containsText("Đã giao");
        assertThat(row("Xã số 3")).containsText("Chờ phê duyệt");
        looksRight("planning-plans");
        open("planning/consolidated.xhtml?unit=" + province + "&year=" + YEAR);
        assertThat(page().locator("#together")).containsText("Chưa lập");
        looksRight("planning-consolidated");
        open("planning/staffing-plans.xhtml?year=" + YEAR);
        row("Xã số 1").locator("a").first().click();
        page().fill("#linesCIVIL_SERVANTAsked", "-5");
        page().fill("#linesCIVIL_SERVANTReason", "Ghi lại cho đúng");
        page().click("#save");
        assertThat(page().locator("#linesCIVIL_SERVANTAsked-about")).containsText("từ 0");
        assertThat(page().locator("#linesCIVIL_SERVANTReason")).hasValue("Ghi lại cho đúng");
        page().fill("#linesCIVIL_SERVANTAsked", "33");
        looksRight("planning-plan-to-ask");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#differences")).containsText("33");
    }

    private void theOtherLeaderIsRefusedWhatTheProvinceHasNot() {
        forget();
        login("plan-m-other", Ground.PASSWORD);
        open("approvals/inbox.xhtml");
        opened("Xã số 3");
        approveUnder("PLM-3/QĐ-UBND");
        assertThat(page().locator("main")).containsText("Đơn vị cấp trên được giao 60");
        assertThat(page().locator("#decisionNumber")).hasValue("PLM-3/QĐ-UBND");
    }

    private void approveUnder(String number) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Giao biên chế năm " + YEAR);
        page().fill("#decisionIssuer", "Ủy ban nhân dân tỉnh");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", TODAY.toString());
        page().fill("#decisionEffectiveOn", TODAY.toString());
        page().click("#approve");
    }

    private void opened(String unit) {
        rows().filter(new Locator.FilterOptions().setHasText(unit))
                .locator("th a")
                .click();
    }

    private Locator rows() {
        return page().locator("#waiting tbody tr");
    }

    private Locator row(String unit) {
        return page().locator("#plans tbody tr").filter(new Locator.FilterOptions().setHasText(unit));
    }

    private static JsonNode send(ApiClient officer, JsonNode plan, Map<String, ?> lines) {
        return officer.put(
                        path(plan, "lines"),
                        Map.of("version", plan.path("version").asLong(), "lines", lines.get("lines")))
                .expect(200)
                .json();
    }

    private static String path(JsonNode plan, String deed) {
        return "api/staffing-plans/" + plan.path("id") + "/" + deed;
    }
}
