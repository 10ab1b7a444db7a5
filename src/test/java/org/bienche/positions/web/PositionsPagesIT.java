package org.bienche.positions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Danh mục vị trí việc làm thử");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", day);
        page().fill("#decisionEffectiveOn", day);
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

        page().click("#decide");
        page().fill("#name", "Chuyên viên về thẩm định thử, tên mới");
        decide("PWEB-QD-2", "2026-10-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("done="));
        assertThat(page().locator("#versions")).containsText("PWEB-QD-1");
        assertThat(page().locator(".record-title")).containsText("tên mới");
        saysTheSameOverTheInterface();

        open("positions/positions.xhtml?q=tham+dinh+thu&period=2026-2030&group=PROFESSIONAL");
        assertThat(page().locator("main")).containsText("tên mới");
        assertThat(page().locator("#xlsx")).hasAttribute("href", Pattern.compile(".*period=2026-2030.*"));
        looksRight("positions-list");
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
