package org.bienche.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the law says is proposed, explained line by line, before an officer saves; what the officer types wins. */
class PlacingPagesIT extends InBrowser {

    private static final String DAY = "2026-03-01";

    private long unit;

    @BeforeEach
    void signIn() {
        unit = Ground.commune("WEB-P1", "Xã Trang Xếp Lương", 40);
        login("officer");
    }

    private String official() {
        return Ground.text("SELECT s.person_id FROM appointment a JOIN salary s ON s.person_id = a.person_id"
                + " WHERE a.unit_id = " + unit + " AND s.rank_code = '01.003' AND s.step = 4 AND s.step_since < '" + DAY
                + "' AND s.superseded_in = " + Long.MAX_VALUE + " ORDER BY s.person_id LIMIT 1");
    }

    private void decide(String number) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Quyết định thử nghiệm");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", DAY);
    }

    @Test
    void proposesWhereAPromotionPlacesAndShowsWhatDiffersBeforeItIsKept() {
        String person = official();
        open("people/salary.xhtml?id=" + person + "&newRank=01.002&on=" + DAY);
        assertThat(page().locator("#retainedDifference")).hasValue("0,00");
        assertThat(page().locator("#advised")).containsText("3,33");
        assertThat(page().locator("#advised")).containsText("TT 02/2007/TT-BNV");
        Assertions.assertThat(page().inputValue("#rank")).isEqualTo("01.002");
        Assertions.assertThat(page().inputValue("#step")).isEqualTo("1");
        Assertions.assertThat(page().inputValue("#stepSince")).isEqualTo(DAY);
        looksRight("person-rank-change");

        page().fill("#step", "2");
        decide("WEB-P-RANK-" + person);
        page().click("#save");
        assertThat(page().locator("main")).containsText("4,40");
        looksRight("person-rank-differs");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("4,74");
    }

    @Test
    void proposesTheFirstStepOfWhoEntersWithADegreeAndEarlierService() {
        open("people/hire.xhtml?rank=01.003&degree=MASTER&insuredMonths=40&on=" + DAY);
        assertThat(page().locator("#advised")).containsText("+ 1 (40/36); 4");
        Assertions.assertThat(page().locator("[id='hire'] #step").inputValue()).isEqualTo("3");
        Assertions.assertThat(page().inputValue("#stepSince")).isEqualTo("2025-11-01");
        looksRight("people-hire-proposed");
    }

    @Test
    void proposesUntilWhenAnAllowanceIsKept() {
        open("people/retention.xhtml?id=" + official() + "&ground=RESTRUCTURING&on=" + DAY);
        Assertions.assertThat(page().inputValue("#lastDay")).isEqualTo("2026-08-31");
        assertThat(page().locator("main")).containsText("NĐ 178/2024/NĐ-CP");
        looksRight("person-retention");
        page().fill("#size", "0.50");
        page().fill("#lastDay", "2026-09-30");
        decide("WEB-P-KEPT-1");
        page().click("#save");
        assertThat(page().locator("[id='lastDay-about']")).containsText("31/08/2026");
        page().fill("#lastDay", "2026-07-31");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("31/07/2026");
    }
}
