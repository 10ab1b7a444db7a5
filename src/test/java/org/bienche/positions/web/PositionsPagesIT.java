package org.bienche.positions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue as an officer works with it. */
class PositionsPagesIT extends InBrowser {

    @BeforeEach
    void signIn() {
        login("officer");
    }

    private void decide(String number, String day) {
        decide(page(), number, day);
    }

    private static void decide(Page at, String number, String day) {
        at.fill("#decisionNumber", number);
        at.fill("#decisionTitle", "Danh mục vị trí việc làm thử");
        at.fill("#decisionIssuer", "Cơ quan thử trang");
        at.fill("#decisionSigner", "Người ký mẫu");
        at.fill("#decisionSignedOn", day);
        at.fill("#decisionEffectiveOn", day);
    }

    private static void names(Page at, String name, String number) {
        at.fill("#name", name);
        decide(at, number, "2026-08-01");
        at.click("#save");
    }

    @Test
    void ofTwoWhoChangeTheSameEntryTheLaterIsToldAndKeepsWhatWasTyped() {
        open("positions/version.xhtml");
        page().fill("#code", "PWEB-2");
        names(page(), "Vị trí hai người sửa", "PWEB-QD-3");
        page().waitForURL(address -> address.contains("position.xhtml"));
        open("positions/version.xhtml?of=PWEB-2");
        Page other = page().context().newPage();
        other.navigate("positions/version.xhtml?of=PWEB-2");
        names(other, "Tên của người trước", "PWEB-QD-4");
        other.waitForURL(address -> address.contains("position.xhtml"));

        names(page(), "Tên của người sau", "PWEB-QD-5");
        assertThat(page().locator(".messages [role=alert]")).containsText("PWEB-2");
        assertThat(page().locator("#name")).hasValue("Tên của người sau");
        open("positions/position.xhtml?code=PWEB-2&asOf=2026-12-01");
        assertThat(page().locator(".record-title")).containsText("Tên của người trước");

        open("positions/version.xhtml");
        page().fill("#code", "PWEB-2");
        names(page(), "Mã đã có", "PWEB-QD-6");
        assertThat(page().locator("#code-about .error")).containsText("PWEB-2");
        assertThat(page().locator("#name")).hasValue("Mã đã có");
    }

    @Test
    void describesAPositionAndSaysLaterWhatElse() {
        open("positions/version.xhtml");
        page().fill("#code", "PWEB-1");
        page().fill("#name", "Chuyên viên về thẩm định thử");
        page().fill("#ranks", "01.003, 99.999");
        page().fill("#lowestGrade", "3");
        page().fill("#highestGrade", "4");
        page().fill("#goal", "Thẩm định hồ sơ đúng hạn");
        page().locator("textarea[id$='workContent']").first().fill("Thẩm định hồ sơ");
        page().locator("textarea[id$='workProduct']").first().fill("Báo cáo thẩm định");
        page().locator("input[id$='competenceName']").first().fill("Soạn thảo văn bản");
        page().locator("input[id$='competenceLevel']").first().fill("4");
        decide("PWEB-QD-1", "2026-07-01");
        page().click("#save");
        assertThat(page().locator("[id='ranks-about'] .error")).containsText("99.999");
        assertThat(page().locator("textarea[id$='workContent']").first()).hasValue("Thẩm định hồ sơ");
        looksRight("position-edit");

        page().fill("#ranks", "01.003");
        page().click("#save");
        page().waitForURL(address -> address.contains("position.xhtml"));
        assertThat(page().locator("#description")).containsText("Báo cáo thẩm định");
        assertThat(page().locator("#versions")).containsText("PWEB-QD-1");
        looksRight("position");
        Assertions.assertThat(
                        page().waitForDownload(() -> page().click("#print")).path())
                .isNotEmptyFile();
        Assertions.assertThat(
                        page().waitForDownload(() -> page().click("#xlsx")).path())
                .isNotEmptyFile();

        page().click("#decide");
        page().fill("#name", "Chuyên viên về thẩm định thử, tên mới");
        decide("PWEB-QD-2", "2026-10-01");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#versions")).containsText("PWEB-QD-1");
        assertThat(page().locator(".record-title")).containsText("tên mới");
        saysTheSameOverTheInterface();

        open("positions/positions.xhtml?q=tham+dinh+thu&period=2026-2030&group=PROFESSIONAL");
        assertThat(page().locator("main")).containsText("tên mới");
        assertThat(page().locator("#xlsx")).hasAttribute("href", Pattern.compile(".*period=2026-2030.*"));
        assertThat(page().locator("main")).containsText("6,20 · 6,56");
        looksRight("positions-list");
    }

    @Test
    void looksAtAListFirstAndLoadsItAsAWhole() {
        open("positions/load-positions.xhtml");
        list(
                "PWEB-L1,Chuyên viên nạp thử,PROFESSIONAL,2026-2030,01.003\nPWEB-L2,Kế toán nạp thử,SHARED,2021-2025,99.9\n");
        assertThat(page().locator("#faults")).containsText("99.9");
        assertThat(page().locator("#faults tbody tr")).hasCount(2);
        assertThat(page().locator("#takeOver")).hasCount(0);
        looksRight("positions-import");
        ApiClient.as("officer").get("api/positions/PWEB-L1?asOf=2026-12-01").expect(404);

        list(
                "PWEB-L1,Chuyên viên nạp thử,PROFESSIONAL,2026-2030,01.003\nPHUC-VU,Nhân viên phục vụ nạp thử,SUPPORT,2026-2030,\n");
        decide("PWEB-QD-L", "2026-12-01");
        page().click("#takeOver");
        isSaidToBeDone();
        var one = ApiClient.as("officer")
                .get("api/positions/PWEB-L1?asOf=2026-12-01")
                .expect(200)
                .json();
        Assertions.assertThat(one.toString()).contains("Chuyên viên nạp thử", "01.003");
        var other = ApiClient.as("officer")
                .get("api/positions/PHUC-VU?asOf=2026-11-30")
                .expect(200)
                .json();
        Assertions.assertThat(other.toString()).doesNotContain("nạp thử");
    }

    @Test
    void takesAPositionOffTheListAndBringsItBack() {
        open("positions/version.xhtml");
        page().fill("#code", "PWEB-OFF");
        names(page(), "Vị trí đưa ra khỏi danh mục", "PWEB-QD-O1");
        page().waitForURL(address -> address.contains("position.xhtml"));
        page().click("#takeOff");
        decide("PWEB-QD-O2", "2026-08-01");
        page().click("#save");
        assertThat(page().locator("#decisionEffectiveOn-about")).containsText("chọn ngày sau");
        assertThat(page().locator("#decisionNumber")).hasValue("PWEB-QD-O2");
        looksRight("position-off");
        page().fill("#decisionEffectiveOn", "2026-10-01");
        page().click("#save");
        isSaidToBeDone();
        open("positions/position.xhtml?code=PWEB-OFF&asOf=2026-10-01");
        assertThat(page().locator("main")).containsText("Từ ngày 01/10/2026 vị trí này không còn trong danh mục");
        open("positions/positions.xhtml?q=PWEB-OFF&asOf=2026-10-01");
        assertThat(page().locator("#takenOff tbody tr")).hasCount(1);
        open("positions/position.xhtml?code=PWEB-OFF&asOf=" + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        page().click("#again");
        assertThat(page().locator("#name")).hasValue("Vị trí đưa ra khỏi danh mục");
    }

    private void list(String rows) {
        byte[] file = ("code,name,group,period,ranks\n" + rows).getBytes(StandardCharsets.UTF_8);
        page().setInputFiles("#file", new FilePayload("list.csv", "text/csv", file));
        page().fill("#from", "2026-12-01");
        page().click("#check");
    }

    private static void saysTheSameOverTheInterface() {
        ApiClient officer = ApiClient.as("officer");
        var then =
                officer.get("api/positions/PWEB-1?asOf=2026-08-01").expect(200).json();
        Assertions.assertThat(then.toString()).contains("Báo cáo thẩm định").doesNotContain("tên mới");
        var now =
                officer.get("api/positions/PWEB-1?asOf=2026-10-01").expect(200).json();
        Assertions.assertThat(now.toString()).contains("tên mới", "01.003");
        officer.get("api/positions/PWEB-1?asOf=2026-06-30").expect(404);
        officer.get("api/positions/KHONG-CO").expect(404);
        Assertions.assertThat(officer.get("api/positions?period=2026-2030&limit=1")
                        .expect(200)
                        .json()
                        .toString())
                .contains("items", "next");
        officer.get("api/positions?group=NOBODY").expect(422);
    }
}
