package org.bienche.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.bienche.exchange.ReadBack;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.bienche.planning.PlanSteps;
import org.junit.jupiter.api.Test;

/** The page of one plan: what somebody else changed meanwhile, the dossier, the positions and the lists as XLSX. */
class PlanPageIT extends InBrowser {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void keepsWhatWasTypedAndTakesOnlyFilesThatAreWhatTheySay() throws IOException {
        long province = PlanGround.province("PLW", "Tỉnh Trang Kế Hoạch", 2);
        ApiClient officer = Ground.account("plan-w-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLW-1");
        login("plan-w-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().fill("#linesCIVIL_SERVANTAsked", "9");
        page().fill("#linesCIVIL_SERVANTReason", "Nhận việc của huyện cũ");
        PlanSteps.ask(officer, plan, 4).expect(200);
        page().click("#save");
        assertThat(page().locator("main")).containsText("vừa thay đổi kế hoạch");
        assertThat(page().locator("#linesCIVIL_SERVANTReason")).hasValue("Nhận việc của huyện cũ");

        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().fill("#linesCIVIL_SERVANTAsked", "7");
        page().fill("#linesCIVIL_SERVANTReason", "Nhận thêm việc của xã bên");
        page().fill("#words", "Xem lại số này");
        page().setInputFiles(
                        "#file",
                        new FilePayload("Kế hoạch.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        page().selectOption("#paperKind", "PLAN");
        page().click("#attach");
        assertThat(page().locator("#file-about")).containsText("không phải là PDF");
        assertThat(page().locator("#paperKind")).hasValue("PLAN");
        isStillTyped();
        page().setInputFiles("#file", new FilePayload("Kế hoạch.pdf", "application/pdf", PDF));
        page().click("#attach");
        isSaidToBeDone();
        assertThat(page().locator("#paperList")).containsText("Kế hoạch.pdf");
        isStillTyped();
        Download sent = page().waitForDownload(() -> page().click("#paperList a"));
        Assertions.assertThat(Files.readAllBytes(sent.path())).isEqualTo(PDF);
        Assertions.assertThat(sent.suggestedFilename()).isEqualTo("Kế hoạch.pdf");

        isStillTyped();
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#lines")).containsText("Nhận thêm việc của xã bên");
        assertThat(page().locator("#words")).hasValue("Xem lại số này");
        page().click("#positions summary");
        page().selectOption("#added", page().locator("#added option").nth(1).getAttribute("value"));
        page().fill("#addedNeeded", "7");
        page().click("#savePositions");
        isSaidToBeDone();
        looksRight("planning-plan-with-dossier");
        Download sheet = page().waitForDownload(() -> page().click("#xlsx"));
        Assertions.assertThat(Files.size(sheet.path())).isGreaterThan(1_000);
        page().click("#submit");
        isSaidToBeDone();
        assertThat(page().locator("#attach")).hasCount(0);
        open("planning/consolidated.xhtml?unit=" + province + "&year=" + PlanSteps.YEAR);
        assertThat(page().locator("#board")).containsText("Đã nộp");
        looksRight("planning-board");
        Download together = page().waitForDownload(() -> page().click("#xlsx"));
        Assertions.assertThat(together.suggestedFilename()).isEqualTo("plans-" + PlanSteps.YEAR + ".xlsx");
    }

    /** What was typed beside the form that was sent. */
    private void isStillTyped() {
        assertThat(page().locator("#linesCIVIL_SERVANTAsked")).hasValue("7");
        assertThat(page().locator("#linesCIVIL_SERVANTReason")).hasValue("Nhận thêm việc của xã bên");
        assertThat(page().locator("#words")).hasValue("Xem lại số này");
    }

    @Test
    void saysTheSameNumberEverywhereAndOpensThePeopleOfTheKind() {
        long province = PlanGround.province("PLX1", "Tỉnh Một Con Số", 2);
        PlanGround.crowd(province + 1, 30, PlanSteps.TODAY.plusYears(3));
        ApiClient officer = Ground.account("plan-x1-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLX1-1");
        PlanSteps.drawUp(officer, "PLX1-2");
        login("plan-x1-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        assertThat(page().locator("#lines a[href*='people.xhtml'][href*='kind=CIVIL_SERVANT']"))
                .hasCount(1);
        assertThat(page().locator("#lines a[href*='quotas.xhtml'][href*='kind=CIVIL_SERVANT']"))
                .hasText("1");
        assertThat(page().locator("#asking legend").filter(new Locator.FilterOptions().setHasText("Công chức")))
                .containsText("đang giao 1,");
        assertThat(page().locator("#asking legend").filter(new Locator.FilterOptions().setHasText("Viên chức")))
                .containsText("đang giao –,");
        assertThat(page().locator("#lines tr.total td[data-label='Thẩm định']")).hasText("–");
        page().fill("#linesCIVIL_SERVANTAsked", "1");
        page().fill("#linesCIVIL_SERVANTSurplusUntil", "2030-06-30");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#lines")).containsText("): 30/06/2030");
        page().click("#submit");
        isSaidToBeDone();
        open("planning/staffing-plans.xhtml?state=SUBMITTED&kind=PUBLIC_EMPLOYEE");
        assertThat(page().locator("#plans")).hasCount(0);
        open("planning/staffing-plans.xhtml?state=SUBMITTED&kind=CIVIL_SERVANT");
        assertThat(page().locator("#plans tbody tr")).hasCount(1);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().fill("#reason", "Chưa nêu khối lượng");
        page().click("#sendBack");
        isSaidToBeDone();
        assertThat(page().locator("#returned")).containsText("Chưa nêu khối lượng");
        open("planning/consolidated.xhtml?unit=" + province + "&year=" + PlanSteps.YEAR);
        assertThat(page().locator("#drafts td[data-label='Thẩm định']")).hasText("–");
        open("planning/consolidated.xhtml?standing=RETURNED&unit=" + province + "&year=" + PlanSteps.YEAR);
        Assertions.assertThat(ReadBack.rows(
                        page().waitForDownload(() -> page().click("#xlsx")).path()))
                .as("the heading and the one unit")
                .filteredOn(row -> row.toString().contains("PLX1-"))
                .hasSize(1);
    }

    @Test
    void saysHowManyRevenuePaysAndKeepsWhatCannotBe() {
        long province = PlanGround.province("PLV", "Tỉnh Chia Nguồn Trả", 1);
        ApiClient officer = Ground.account("plan-v-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLV-1");
        login("plan-v-officer", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        page().fill("#linesPUBLIC_EMPLOYEEAsked", "7");
        page().fill("#linesPUBLIC_EMPLOYEEAskedRevenue", "8");
        page().fill("#linesPUBLIC_EMPLOYEEReason", "Mở thêm khoa");
        page().click("#save");
        assertThat(page().locator("#linesPUBLIC_EMPLOYEEAskedRevenue-about")).containsText("phải từ 0 đến 7");
        assertThat(page().locator("#linesPUBLIC_EMPLOYEEAskedRevenue")).hasValue("8");
        page().fill("#linesPUBLIC_EMPLOYEEAskedRevenue", "3");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#lines")).containsText("nguồn thu: 3");
        looksRight("planning-plan-by-payer");
        page().click("#submit");
        isSaidToBeDone();
        page().fill("#linesPUBLIC_EMPLOYEEAppraised", "5");
        page().fill("#linesPUBLIC_EMPLOYEEAppraisedRevenue", "2");
        page().click("#appraise");
        isSaidToBeDone();
        assertThat(page().locator("#lines")).containsText("nguồn thu: 2");
    }
}
