package org.bienche.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.bienche.planning.PlanSteps;
import org.junit.jupiter.api.Test;

/** What the page of a plan says of its earlier editions, of what was granted meanwhile, and of a surplus that the superior makes. */
class PlanEditionPagesIT extends InBrowser {

    @Test
    void opensAnEarlierEditionAndSaysWhatWasGrantedMeanwhile() {
        long province = PlanGround.province("PLU", "Tỉnh Xem Bản Trước", 1);
        ApiClient officer = Ground.account("plan-u-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLU-1");
        JsonNode filed = PlanSteps.submit(officer, noted(officer, plan, "Ba thôn mới về"))
                .expect(200)
                .json();
        JsonNode back = PlanSteps.sendBack(officer, filed).expect(200).json();
        noted(officer, back, "Bốn thôn mới về");
        PlanGround.grant(province + 1, PlanSteps.YEAR, 25);
        login("plan-u-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        assertThat(page().locator("#differences")).containsText("Ba thôn mới về");
        assertThat(page().locator("#differences")).containsText("Bốn thôn mới về");
        assertThat(page().locator("#differences tbody tr")).hasCount(1);
        assertThat(page().locator("#regranted")).containsText("nay là 25");
        page().click("#submit");
        assertThat(page().locator("main")).containsText("lấy số liệu hôm nay");
        looksRight("planning-plan-granted-meanwhile");
        page().click("#earlier a");
        assertThat(page().locator("main")).containsText("Ba thôn mới về");
        assertThat(page().locator("main")).not().containsText("Bốn thôn mới về");
        looksRight("planning-plan-edition");
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().click("#refresh");
        isSaidToBeDone();
        assertThat(page().locator("#regranted")).not().containsText("nay là");
        assertThat(page().locator("#lines")).containsText("đã giao năm " + PlanSteps.YEAR + ": 25");
    }

    @Test
    void theAppraiserStatesTheDayOfASurplus() {
        long province = PlanGround.province("PLY", "Tỉnh Thẩm Định Có Hạn", 1);
        PlanGround.crowd(province + 1, 30, PlanSteps.TODAY.plusYears(3));
        ApiClient officer = Ground.account("plan-y-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLY-1");
        PlanSteps.submit(officer, PlanSteps.ask(officer, plan, 30).expect(200).json())
                .expect(200);
        login("plan-y-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().fill("#linesCIVIL_SERVANTAppraised", "1");
        page().click("#appraise");
        assertThat(page().locator("#linesCIVIL_SERVANTAppraisedUntil-about")).containsText("1 ít hơn");
        page().fill(
                        "#linesCIVIL_SERVANTAppraisedUntil",
                        PlanSteps.TODAY.plusYears(2).toString());
        looksRight("planning-plan-to-appraise");
        page().click("#appraise");
        isSaidToBeDone();
        assertThat(page().locator("#lines")).containsText("theo thẩm định");
    }

    @Test
    void aSuperiorTakesOverWhatWasFiledWithIt() {
        long province = PlanGround.province("PLR", "Tỉnh Lấy Số Dưới", 2);
        PlanGround.grant(province, PlanSteps.TODAY.getYear(), 60);
        ApiClient officer = Ground.account("plan-r-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLR");
        PlanSteps.submit(officer, noted(officer, PlanSteps.drawUp(officer, "PLR-1"), "Việc mới"))
                .expect(200);
        login("plan-r-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().click("#takeOver");
        isSaidToBeDone();
        assertThat(page().locator("#taken")).containsText("Xã số 1");
        assertThat(page().locator("#lines")).containsText("Tổng hợp 1 kế hoạch");
        assertThat(page().locator("#linesCIVIL_SERVANTAsked")).hasValue("64");
        page().click("#takeOver");
        assertThat(page().locator("main")).containsText("không có gì mới để lấy");
        looksRight("planning-plan-taken-over");
        open("planning/consolidated.xhtml?unit=" + province + "&year=" + PlanSteps.YEAR);
        assertThat(page().locator("#filed")).containsText("1 đơn vị");
        assertThat(page().locator("#filed")).containsText("bình quân");
        assertThat(page().locator("#drafts")).containsText("không cộng");
        looksRight("planning-consolidated-with-norms");
    }

    private static JsonNode noted(ApiClient officer, JsonNode plan, String note) {
        Map<String, ?> line = Map.of("staffKind", "CIVIL_SERVANT", "asked", 4, "reason", "Thêm việc mới");
        return officer.put(
                        PlanSteps.path(plan, "lines"),
                        Map.of("version", PlanSteps.version(plan), "lines", List.of(line), "note", note))
                .expect(200)
                .json();
    }
}
