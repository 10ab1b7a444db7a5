package org.bienche.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The home page tells an officer, a leader and a department what is due and what is wrong, each with one click to it. */
class HomePagesIT extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = TODAY.getYear() + 1;
    private static final int COMMUNES = 3;

    /** The first commune has a surplus and a plan that was filed, the second one that waits to be signed, the third one that came back. */
    @BeforeAll
    static void somethingIsDueAndSomethingWrong() {
        long province = PlanGround.province("HOM", "Tỉnh Trang Chủ", COMMUNES);
        PlanGround.grant(province, YEAR, 60);
        PlanGround.crowd(province + 1, 30, TODAY.plusYears(3));
        ApiClient officer = Ground.account("home-officer", "OFFICER", province);
        ApiClient leader = Ground.account("home-leader", "LEADER", province);
        Ground.account("home-department", "DEPARTMENT", province + COMMUNES);
        filed(officer, 1);
        appraised(officer, 2);
        JsonNode last = appraised(officer, COMMUNES);
        leader.post(path(last, "return"), Map.of("version", last.path("version"), "reason", "Chưa nêu khối lượng"))
                .expect(200);
    }

    @Test
    void anOfficerSeesWhatIsToAppraiseAndWhoIsTooMany() {
        at("home-officer");
        Locator surplus = card("findings").getByText("nhiều hơn 1 được giao (Tỉnh Trang Chủ – Xã số 1)");
        surplus.click();
        assertThat(page()).hasURL(Pattern.compile(".*/staffing/quotas\\.xhtml.*"));
        assertThat(page().locator("main")).containsText("Xã số 1");
        open("index.xhtml");
        card("waiting").getByText("1 kế hoạch biên chế chờ thẩm định").click();
        assertThat(plans()).hasCount(1);
        assertThat(plans()).containsText("Xã số 1");
        isRemindedOfTheOwnPlan();
    }

    /** From thirty days before the deadline of administrative bodies on: an officer files the plan of the own unit too. */
    private void isRemindedOfTheOwnPlan() {
        open("index.xhtml");
        Locator own = page().getByText("Kế hoạch biên chế năm " + YEAR + " của Tỉnh Trang Chủ chưa nộp");
        Locator due = page().getByText("Nộp kế hoạch biên chế năm " + YEAR + " của Tỉnh Trang Chủ");
        LocalDate last = LocalDate.of(TODAY.getYear(), 6, 14);
        assertThat(own).hasCount(TODAY.isAfter(last) ? 1 : 0);
        assertThat(due).hasCount(TODAY.isAfter(last) || TODAY.isBefore(last.minusDays(30)) ? 0 : 2);
    }

    @Test
    void aLeaderSeesWhatIsToSign() {
        at("home-leader");
        assertThat(page().locator(".stats")).containsText("Kế hoạch chờ ký");
        page().locator(".stats").getByText("Kế hoạch chờ ký").click();
        assertThat(plans()).hasCount(1);
        plans().locator("a").first().click();
        assertThat(page().locator("h1")).containsText("Xã số 2");
        assertThat(page().locator("#approve")).isVisible();
        open("index.xhtml");
        assertThat(card("findings")).containsText("nhiều hơn 1 được giao");
    }

    @Test
    void aDepartmentSeesWhatCameBackToItAndNothingOfOthers() {
        at("home-department");
        assertThat(page().locator("main")).not().containsText("Xã số 1");
        assertThat(page().locator(".stats")).containsText("Có mặt");
        card("waiting").getByText("1 kế hoạch biên chế bị trả lại").click();
        assertThat(plans()).hasCount(1);
        plans().locator("a").first().click();
        assertThat(page().locator("main")).containsText("Chưa nêu khối lượng");
        assertThat(page().locator("#submit")).isVisible();
    }

    private void at(String account) {
        login(account, Ground.PASSWORD);
        open("index.xhtml");
        looksRight(account);
    }

    private Locator card(String id) {
        return page().locator("#" + id);
    }

    private Locator plans() {
        return page().locator("#plans tbody tr");
    }

    private static JsonNode filed(ApiClient officer, int commune) {
        JsonNode plan = officer.post("api/staffing-plans", Map.of("unit", "HOM-" + commune, "year", YEAR))
                .expect(201)
                .json();
        Map<String, ?> line = Map.of("staffKind", "CIVIL_SERVANT", "asked", 40, "reason", "Như năm nay");
        JsonNode asked = officer.put(
                        path(plan, "lines"), Map.of("version", plan.path("version"), "lines", List.of(line)))
                .expect(200)
                .json();
        return officer.post(path(asked, "submit"), Map.of("version", asked.path("version")))
                .expect(200)
                .json();
    }

    private static JsonNode appraised(ApiClient officer, int commune) {
        JsonNode plan = filed(officer, commune);
        Map<String, ?> line = Map.of("staffKind", "CIVIL_SERVANT", "appraised", 18);
        return officer.post(path(plan, "appraise"), Map.of("version", plan.path("version"), "lines", List.of(line)))
                .expect(200)
                .json();
    }

    private static String path(JsonNode plan, String deed) {
        return "api/staffing-plans/" + plan.path("id") + "/" + deed;
    }
}
