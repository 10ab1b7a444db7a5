package org.bienche.staffing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts and seats as an officer works with them. */
class PostsPagesIT extends InBrowser {

    private long unit;

    @BeforeEach
    void signIn() {
        unit = Ground.commune("PWEB-X1", "Xã Vị Trí Mẫu", 40);
        login("officer");
    }

    private void decide(String number, String day) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Phê duyệt vị trí việc làm thử");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", day);
        page().fill("#decisionEffectiveOn", day);
    }

    @Test
    void setsTheNumberOfAPostAndOpensTheSeatsBehindIt() {
        String position = Ground.text("SELECT id FROM job_position WHERE code = 'LAI-XE'");
        String crowded = Ground.text(
                "SELECT CONCAT(job_position_id, '&kind=', staff_kind) FROM appointment WHERE unit_id = " + unit
                        + " AND kind = 'MAIN' GROUP BY job_position_id, staff_kind ORDER BY COUNT(*) DESC LIMIT 1");
        open("staffing/post.xhtml?unit=" + unit + "&position=" + crowded);
        page().fill("#number", "1");
        decide("PWEB-P1", "2026-02-01");
        page().click("#save");
        assertThat(page().locator("[id='settlement-about'] .error")).isVisible();
        assertThat(page().locator("#decisionNumber")).hasValue("PWEB-P1");
        looksRight("post-below");
        page().fill("#settlement", "Bố trí lại trong năm");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#decided")).containsText("PWEB-P1");
        looksRight("post");

        open("staffing/post.xhtml?unit=" + unit + "&position=" + position + "&kind=CONTRACT");
        page().fill("#number", "-1");
        decide("PWEB-P2", "2026-02-01");
        page().click("#save");
        assertThat(page().locator("[id='number-about'] .error")).isVisible();
        page().fill("#number", "2");
        page().click("#save");
        isSaidToBeDone();

        open("staffing/posts.xhtml?unit=" + unit);
        looksRight("posts");
        page().locator("a[href*='state=OVER']").first().click();
        assertThat(page().locator("main table")).containsText("Xã Vị Trí Mẫu");
        looksRight("seats");
        saysTheSameOverTheInterface();
    }

    private void saysTheSameOverTheInterface() {
        ApiClient officer = ApiClient.as("officer");
        var now = officer.get("api/units/PWEB-X1/posts?asOf=2026-02-01")
                .expect(200)
                .json();
        Assertions.assertThat(now.toString()).contains("\"position\":\"LAI-XE\"", "\"vacant\":2", "\"over\":");
        var before = officer.get("api/units/PWEB-X1/posts?asOf=2026-01-31")
                .expect(200)
                .json();
        Assertions.assertThat(before.toString()).doesNotContain("LAI-XE\",\"name");
        Ground.account("post-elsewhere", "OFFICER", Ground.commune("PWEB-X2", "Xã Khác Mẫu", 0))
                .get("api/units/PWEB-X1/posts")
                .expect(404);
    }
}
