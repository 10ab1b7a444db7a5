package org.bienche.workload.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.bienche.exchange.ReadBack;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.bienche.planning.PlanSteps;
import org.junit.jupiter.api.Test;

/** Workload as an officer enters, loads and reads it, and as it stands in a plan. */
class WorkloadPagesIT extends InBrowser {

    private static final String HEAD = "unit,field,from,to,received,done,late\n";

    @Test
    void entersWorkKeepsWhatWasTypedAndShowsTheLoad() {
        long commune = Ground.commune("WKW-A", "Xã Đông Việc", 6);
        login("officer");
        open("workload/workload.xhtml?unit=" + commune);
        assertThat(page().locator("main")).containsText("Chưa có số liệu khối lượng công việc của Xã Đông Việc");
        looksRight("workload-empty");
        page().click("#enter");
        page().selectOption("#field", "Hộ tịch");
        page().fill("#from", "2025-07-01");
        page().fill("#to", "2025-08-11");
        page().fill("#received", "1254");
        page().fill("#done", "1200");
        page().fill("#late", "1201");
        decide("WKW-1/BC");
        page().click("#save");
        assertThat(page().locator("main")).containsText("Số trễ hạn từ 0 đến số đã giải quyết.");
        assertThat(page().locator("#received")).hasValue("1254");
        looksRight("workload-enter");
        page().fill("#late", "40");
        page().click("#save");
        assertThat(page().locator("main")).containsText("Đã ghi số liệu");
        assertThat(page().locator("#work")).containsText("Quá tải");
        assertThat(page().locator("#work")).containsText("1.881");
        page().click("#work summary");
        assertThat(page().locator("#work")).containsText("1.881 ÷ 202,52 giờ = 9,29, làm tròn lên 10 người");
        looksRight("workload");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(ReadBack.rows(file))
                .anySatisfy(row -> Assertions.assertThat(row).contains("Hộ tịch", "1254", "1200"));
        page().selectOption("#finding", "SLACK");
        page().click("#find");
        page().waitForURL(address -> address.contains("finding=SLACK") && address.contains("unit=" + commune));
        assertThat(page().locator("main")).containsText("Không đơn vị nào khớp với bộ lọc.");
        open("norms/findings.xhtml?unit=" + commune);
        assertThat(page().locator("main")).containsText("quá tải");

        open("workload/workload.xhtml?unit=" + commune);
        page().click("#work tbody tr:nth-child(2) th a");
        assertThat(page().locator("main")).containsText("Xã Đông Việc");
        assertThat(page().locator("#received")).hasValue("1254");
        decide("WKW-2/BC");
        page().onDialog(dialog -> dialog.accept());
        page().click("#withdraw");
        assertThat(page().locator("main")).containsText("Đã rút số liệu.");
    }

    @Test
    void loadsAListThatWasLookedAtFirst() {
        long commune = Ground.commune("WKW-B", "Xã Nạp Số Liệu", 3);
        login("officer");
        open("workload/load-work.xhtml");
        Path template = page().waitForDownload(() -> page().click("#template")).path();
        Assertions.assertThat(template).isNotEmptyFile();
        send(HEAD + "WKW-B,Việc lạ,2025-07-01,2025-07-31,5,5,\n");
        assertThat(page().locator("#faults")).containsText("Không có lĩnh vực Việc lạ");
        looksRight("workload-load");
        send(HEAD + "WKW-B,Hộ tịch,2025-07-01,2025-07-31,40,40,0\nWKW-B,Đất đai,2025-08-01,2025-08-31,30,20,2\n"
                + "WKW-B,Hộ tịch,2025-08-01,2025-08-31,60,55,1\n");
        decide("WKW-3/BC");
        page().click("#takeOver");
        assertThat(page().locator("main")).containsText("Đã nạp danh sách");
        open("workload/workload.xhtml?unit=" + commune);
        assertThat(page().locator("main")).containsText("so với kỳ 01/07/2025 – 31/07/2025");
        assertThat(page().locator("#work tbody tr")).hasCount(3);
        page().selectOption("#period", "2025-07-01_2025-07-31");
        page().click("#find");
        page().waitForURL(address -> address.contains("period=2025-07-01_2025-07-31"));
        assertThat(page().locator("#work tbody tr")).hasCount(2);
    }

    @Test
    void standsBesideTheNormInAPlan() {
        long province = PlanGround.province("WKP", "Tỉnh Kế Hoạch Việc", 1);
        ApiClient officer = Ground.account("workload-planner", "OFFICER", province);
        String file = HEAD + "WKP-1,Đất đai,2025-01-01,2025-12-31,500,500,\n";
        officer.post(
                        "api/workload/import",
                        ApiClient.Part.file("file", "w.csv", file.getBytes(StandardCharsets.UTF_8)),
                        ApiClient.Part.value("number", "WKP-1/BC"),
                        ApiClient.Part.value("title", "Báo cáo thử"),
                        ApiClient.Part.value("issuer", "UBND thử"),
                        ApiClient.Part.value("signer", "Người Ký Thử"),
                        ApiClient.Part.value("signedOn", "2026-01-05"))
                .expect(201);
        JsonNode plan = PlanSteps.drawUp(officer, "WKP-1");
        login("workload-planner", Ground.PASSWORD);
        open("planning/staffing-plan.xhtml?id=" + plan.path("id"));
        assertThat(page().locator("#work")).containsText("cần 2 người (1,14 trước khi làm tròn)");
        assertThat(page().locator("#work")).containsText("chưa kiểm chứng");
        looksRight("workload-in-plan");
    }

    private void send(String file) {
        page().setInputFiles(
                        "#file", new FilePayload("workload.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page().click("#check");
    }

    private void decide(String number) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Báo cáo để thử");
        page().fill("#decisionIssuer", "UBND thử");
        page().fill("#decisionSigner", "Người Ký Thử");
        page().fill("#decisionSignedOn", "2025-09-02");
        page().fill("#decisionEffectiveOn", "2025-09-02");
    }
}
