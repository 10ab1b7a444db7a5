package org.bienche.staffing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** Who pays a public employee is stated on the unit's own page. */
class PayersPagesIT extends InBrowser {

    @Test
    void aWrongNumberIsSaidAtItsFieldAndWhatWasTypedStays() {
        long unit = Ground.commune("WEB-PAY", "Xã Nguồn Trả", 3);
        login("officer");
        open("staffing/payers.xhtml?unit=" + unit);
        page().fill("#person", "KHONG-CO");
        page().fill("#decisionNumber", "WEB-PAY-1");
        page().fill("#decisionTitle", "Quyết định thử nghiệm");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", "2026-03-01");
        page().fill("#decisionEffectiveOn", "2026-03-01");
        page().click("#state");
        assertThat(page().locator("[id='person-about'] .error")).isVisible();
        assertThat(page().locator("#decisionNumber")).hasValue("WEB-PAY-1");
    }
}
