package org.bienche.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post beside the main one is given and ended from the person's file, and seen in the posts of the unit. */
class PostBesidePagesIT extends InBrowser {

    private long unit;
    private long elsewhere;
    private String person = "";

    @BeforeEach
    void signIn() {
        unit = Ground.commune("WEB-BSD", "Xã Giao Quyền", 30);
        elsewhere = Ground.commune("WEB-BSE", "Xã Chuyển Đến", 0);
        login("officer");
    }

    private void choose(int place) {
        person = Ground.text("SELECT a.person_id FROM appointment a JOIN job_position j ON j.id = a.job_position_id"
                + " WHERE a.kind = 'MAIN' AND a.superseded_in = " + Long.MAX_VALUE + " AND j.leadership = 'NONE'"
                + " AND a.valid_from <= '2023-06-30' AND a.valid_until = '9999-12-31' AND a.unit_id = " + unit
                + " ORDER BY a.person_id LIMIT " + place
                + ", 1");
    }

    private void decide(String number, String day) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Quyết định thử nghiệm");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", day);
        page().fill("#decisionEffectiveOn", day);
    }

    @Test
    void putsSomebodyInChargeAndEndsItEarly() {
        choose(0);
        open("people/person.xhtml?id=" + person);
        page().click("#changes summary");
        page().click("#beside");
        page().selectOption("#manner", "ACTING");
        page().fill("#unit", "WEB-BSD");
        page().selectOption(
                        "#position", Ground.text("SELECT CAST(id AS CHAR) FROM job_position WHERE code = 'CHU-TICH'"));
        page().fill("#until", "2026-01-31");
        decide("WEB-BSD-1", "2026-03-01");
        page().click("#save");
        assertThat(page().locator("[id='until-about'] .error")).isVisible();
        assertThat(page().locator("#decisionNumber")).hasValue("WEB-BSD-1");
        looksRight("person-post-beside");
        page().fill("#until", "2099-12-31");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("Phụ trách, giao quyền");
        assertThat(page().locator("main")).containsText("31/12/2099");
        looksRight("person-acting");

        open("staffing/posts.xhtml?unit=" + unit);
        page().locator("a[href*='state=ACTING']").first().click();
        assertThat(page().locator("main table")).containsText("31/12/2099");
        open("people/person.xhtml?id=" + person + "&tab=work");
        page().locator("a[href*='end-post-beside']").click();
        assertThat(page().locator("main")).containsText("Giao phụ trách: Chủ tịch, Xã Giao Quyền");
        looksRight("person-post-beside-end");
        decide("WEB-BSD-2", "2026-06-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("31/05/2026");
        assertThat(page().locator("a[href*='end-post-beside']")).hasCount(0);
        open("people/secondment.xhtml?id=" + person);
        page().fill("#unit", "WEB-BSE");
        page().fill("#until", "2099-06-30");
        decide("WEB-BSD-4", "2026-07-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        open("staffing/posts.xhtml?unit=" + elsewhere);
        assertThat(page().locator("main")).containsText("Biệt phái đến làm việc");
        assertThat(page().locator("main")).containsText("30/06/2099");
    }

    @Test
    void aPostThatWasTakenBackStaysAmongTheDecisions() {
        choose(2);
        String chair = Ground.text("SELECT CAST(id AS CHAR) FROM job_position WHERE code = 'CHU-TICH'");
        open("people/post-beside.xhtml?id=" + person);
        page().selectOption("#manner", "ACTING");
        page().fill("#unit", "WEB-BSD");
        page().selectOption("#position", chair);
        decide("WEB-BSD-5", "2026-03-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        open("people/person.xhtml?id=" + person + "&tab=work");
        page().locator("a[href*='end-post-beside']").click();
        decide("WEB-BSD-6", "2026-02-01");
        page().click("#save");
        assertThat(page().locator("[id='decisionEffectiveOn-about'] .error")).isVisible();
        page().fill("#decisionEffectiveOn", "2026-03-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        open("people/person.xhtml?id=" + person + "&tab=decisions");
        assertThat(page().locator("main")).containsText("WEB-BSD-5");
        assertThat(page().locator("main")).containsText("WEB-BSD-6");
        assertThat(page().locator("main")).containsText("Rút lại, chưa từng bắt đầu");
    }

    @Test
    void opensWhoHasLeftForAnotherProvinceOnADayOfTheirTimeHere() {
        choose(1);
        String number = Ground.text("SELECT number FROM person WHERE id = " + person);
        Map<String, Object> decision = Map.of(
                "number", "WEB-BSD-3",
                "title", "Quyết định thử",
                "issuer", "Cơ quan thử",
                "signer", "Người Ký Thử",
                "signedOn", "2024-01-01",
                "effectiveOn", "2024-01-01");
        ApiClient.as("officer")
                .post(
                        "api/transfers",
                        Map.of("on", "2024-01-01", "person", number, "unit", "WEB-BSE", "decision", decision))
                .expect(201);
        Ground.account("web-bsd-officer", "OFFICER", unit);
        forget();
        login("web-bsd-officer", Ground.PASSWORD);
        open("people/people.xhtml?asOf=2023-06-30&words=" + number);
        open("people/person.xhtml?id=" + person + "&tab=decisions");
        assertThat(page().locator("main")).containsText(number);
        assertThat(page().locator("main")).not().containsText("WEB-BSD-3");
        open("people/people.xhtml?asOf=today");
    }
}
