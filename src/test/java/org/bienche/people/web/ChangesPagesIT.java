package org.bienche.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be recorded about a person is one menu; a suspension is settled and an event withdrawn where one meets them. */
class ChangesPagesIT extends InBrowser {

    private static final int PEOPLE = 12;

    private long unit;

    @BeforeEach
    void aCommune() {
        unit = Ground.commune("WEB-CHG", "Xã Ghi Thay Đổi", PEOPLE);
        login("officer");
    }

    @Test
    void opensTheMenuOfChangesByKeyboard() {
        openPerson(0, "");
        Locator menu = page().locator("#changes");
        Assertions.assertThat(page().locator("#changeSalary").isVisible()).isFalse();
        menu.locator("summary").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("#changeSalary")).isVisible();
        looksRight("person-changes");
        page().keyboard().press("Escape");
        assertThat(page().locator("#changeSalary")).isHidden();
        assertThat(menu.locator("summary")).isFocused();
        page().keyboard().press("Enter");
        page().keyboard().press("Tab");
        assertThat(page().locator("#changeSalary")).isFocused();
        page().keyboard().press("Enter");
        assertThat(page().locator("#newRank")).isVisible();
    }

    @Test
    void withdrawsWhatWasRecordedByMistake() {
        openPerson(1, "");
        page().click("#changes summary");
        page().click("#addEvent");
        page().selectOption("#what", "SICK_LEAVE");
        page().fill("#on", "2026-02-01");
        page().fill("#months", "7");
        decide("WEB-CHG-1", "2026-03-01");
        page().click("#save");
        assertThat(page().locator("main")).containsText("Nghỉ ốm");

        openPerson(1, "");
        page().click("#changes summary");
        page().click("#addEvent");
        page().locator("main a[href*='withdraw-event']").first().click();
        assertThat(page().locator("main")).containsText("Nghỉ ốm 01/02/2026, 7 tháng");
        looksRight("person-event-withdraw");
        decide("WEB-CHG-2", "2026-04-01");
        page().click("#save");
        Locator decisions = page().locator("main");
        assertThat(decisions).containsText("WEB-CHG-2");
        assertThat(decisions).containsText("Đã rút: Nghỉ ốm 01/02/2026, 7 tháng");
    }

    @Test
    void paysBackWhatWasHeldBackToWhoIsCleared() {
        openPerson(2, "");
        page().click("#changes summary");
        page().click("#changeSalary");
        page().selectOption("#workingState", "SUSPENDED");
        decide("WEB-CHG-3", "2026-08-01");
        page().click("#save");
        assertThat(page().locator("#heldBack")).containsText("08/2026");
        assertThat(page().locator("#heldBack")).containsText("× (100 % − 50 %)");
        assertThat(page().locator("#heldBack")).containsText("Điều 56");
        looksRight("person-suspended");
        page().click("#clear");
        decide("WEB-CHG-4", "2026-10-01");
        looksRight("person-clearance");
        page().click("#save");
        assertThat(page().locator("#heldBack")).hasCount(0);
        assertThat(page().locator("main table").first()).containsText("đã kết luận không vi phạm");
        Assertions.assertThat(
                        Ground.text("SELECT GROUP_CONCAT(CONCAT(working_state, ' ', valid_from) ORDER BY valid_from)"
                                + " FROM salary WHERE superseded_in = " + Long.MAX_VALUE
                                + " AND valid_from >= '2026-08-01' AND person_id = " + person(2)))
                .isEqualTo("CLEARED 2026-08-01,WORKING 2026-10-01");
    }

    @Test
    void showsTheMoneyThatIsKeptWhereANewRankPaysLess() {
        openPerson(3, "");
        page().click("#changes summary");
        page().click("#changes a[href*='allowance']");
        page().selectOption("#code", "OCCUPATION_INCENTIVE");
        page().fill("#size", "95");
        decide("WEB-CHG-5", "2026-01-01");
        page().click("#give");
        open("people/salary.xhtml?id=" + person(3) + "&newRank=01.002&on=2026-08-01&incentive=1");
        assertThat(page().locator("main")).containsText("được bảo lưu");
        assertThat(page().locator("#kept")).containsText("−");
        looksRight("person-kept");
        page().click("#keepMoney");
        assertThat(page().locator("#code")).hasValue("RETAINED_MONEY");
        Assertions.assertThat(page().inputValue("#size")).matches("[1-9][0-9]+");
        Assertions.assertThat(page().inputValue("#until")).isGreaterThan("2026-08-01");
        decide("WEB-CHG-6", "2026-08-01");
        page().click("#give");
        assertThat(page().locator("main")).containsText("Tiền bảo lưu");
    }

    private String person(int place) {
        return Ground.text("SELECT person_id FROM salary s WHERE s.rank_code = '01.003' AND s.superseded_in = "
                + Long.MAX_VALUE
                + " AND s.valid_until = '9999-12-31' AND person_id IN (SELECT person_id FROM appointment"
                + " WHERE unit_id = " + unit + ") ORDER BY person_id LIMIT " + place + ", 1");
    }

    private void openPerson(int place, String more) {
        open("people/person.xhtml?id=" + person(place) + more);
    }

    private void decide(String number, String day) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Quyết định thử nghiệm");
        page().fill("#decisionIssuer", "Ủy ban nhân dân thử");
        page().fill("#decisionSigner", "Người Ký Thử");
        page().fill("#decisionSignedOn", day);
        page().fill("#decisionEffectiveOn", day);
    }
}
