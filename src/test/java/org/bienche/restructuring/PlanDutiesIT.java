package org.bienche.restructuring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** Two communes merge: their duties fold, are orphaned and doubled, are settled, and come back when everything is undone. */
class PlanDutiesIT extends InBrowser {

    private static final String PLANS = "api/restructuring-plans";
    private static final String MERGER = "2026-03-01";

    @Test
    void foldsOrphansAndDoublesAreSettledAndComeBack() throws Exception {
        ApiClient officer = Grounds.account("nhiem-vu-vien", "OFFICER");
        ApiClient leader = Grounds.account("nhiem-vu-truong", "LEADER");
        long one = Ground.commune("NVM-A", "Xã Gộp Một", 0);
        long two = Ground.commune("NVM-B", "Xã Gộp Hai", 0);
        long officeOne = Grounds.school("NVM-A1", one);
        long officeTwo = Grounds.school("NVM-B1", two);
        long centre = Grounds.school("NVM-A2", one);
        enter(officer, "NVM-01", "NVM-A", "NVM-A", "NVM-B", "NVM-B");
        enter(officer, "NVM-02", "NVM-A", "NVM-A1", "NVM-B", "NVM-B1");
        enter(officer, "NVM-03", "NVM-A", "NVM-A2");
        List<String> before = register(officer);
        assertThat(before).hasSize(5);

        String plan = PLANS + "/"
                + officer.post(PLANS, Map.of("title", "Sáp nhập hai xã", "unit", 1, "effectiveFrom", MERGER))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        Map<String, Object> successor = Map.of("code", "NVM-C", "name", "Xã Gộp", "kind", "COMMUNE", "parent", 1);
        officer.post(plan + "/lines", Map.of("action", "MERGE", "units", List.of(one, two), "successor", successor))
                .expect(200);
        officer.post(plan + "/lines", Map.of("action", "DISSOLVE", "units", List.of(centre)))
                .expect(200);
        JsonNode settlements = officer.get(plan + "/settlements").expect(200).json();
        long merged = Grounds.number("SELECT MAX(unit_id) FROM restructuring_unit WHERE is_new AND plan_id = "
                + plan.substring(PLANS.length() + 1));
        assertThat(settlements.toString()).contains("NVM-A1", "NVM-B1");
        officer.post(plan + "/settlements", Map.of("units", List.of(officeOne, officeTwo), "parent", merged))
                .expect(200);

        login("officer");
        open("restructuring/plan.xhtml?tab=duties&id=" + plan.substring(PLANS.length() + 1));
        assertThat(page().locator("#planDuties tbody tr")).hasCount(3);
        assertThat(page().locator("#planDuties")).containsText("Chưa có đơn vị thực hiện");
        assertThat(page().locator("#planDuties")).containsText("Nhiều đơn vị cùng thực hiện");
        assertThat(page().locator("#planDuties")).containsText("Gộp làm một");
        looksRight("restructuring-duties");

        carryOut(officer, leader, plan);
        assertThat(register(officer))
                .containsExactly(
                        "NVM-01 NVM-C NVM-C", "NVM-02 NVM-C NVM-A1", "NVM-02 NVM-C NVM-B1", "NVM-03 NVM-C null");
        assertThat(holds(officer)).isFalse();

        settleInTheBrowser();
        assertThat(register(officer))
                .containsExactly("NVM-01 NVM-C NVM-C", "NVM-02 NVM-C NVM-A1", "NVM-03 NVM-C NVM-C");
        assertThat(holds(officer)).isTrue();

        assertThat(officer.get(plan + "/undo")
                        .expect(200)
                        .json()
                        .path("possible")
                        .asBoolean())
                .isFalse();
        long recording = officer.get("api/duties/unsettled/recent")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("recording")
                .asLong();
        officer.post("api/duties/unsettled/take-back", Map.of("recording", recording, "decision", decision("9")))
                .expect(200);
        assertThat(officer.get(plan + "/undo")
                        .expect(200)
                        .json()
                        .path("possible")
                        .asBoolean())
                .isTrue();
        assertThat(officer.await(officer.post(plan + "/undo").expect(202))
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
        assertThat(register(officer)).isEqualTo(before);
        assertThat(holds(officer)).isTrue();
    }

    private void settleInTheBrowser() {
        open("index.xhtml");
        assertThat(page().locator("main")).containsText("1 nhiệm vụ chưa có đơn vị thực hiện");
        page().click("main a[href*='settle-duties']");
        assertThat(page().locator("#open tbody tr")).hasCount(2);
        looksRight("duties-settle");
        page().check("#open thead input[type=checkbox]");
        page().fill("#decisionNumber", "NVM-8/QĐ");
        page().click("#do");
        assertThat(page().locator("#open tbody tr")).hasCount(2);
        page().fill("#decisionTitle", "Xử lý nhiệm vụ");
        page().fill("#decisionIssuer", "UBND thử");
        page().fill("#decisionSigner", "Người Ký Thử");
        page().fill("#decisionSignedOn", MERGER);
        page().fill("#decisionEffectiveOn", MERGER);
        page().click("#look");
        assertThat(page().locator("#tried")).containsText("1 nhiệm vụ");
        assertThat(page().locator("#decisionNumber")).hasValue("NVM-8/QĐ");
        page().click("#do");
        assertThat(page().locator("main")).containsText("Mọi nhiệm vụ đều thuộc đúng một đơn vị.");
    }

    private static void carryOut(ApiClient officer, ApiClient leader, String plan) {
        officer.post(plan + "/submit").expect(200);
        leader.post(plan + "/approve").expect(200);
        assertThat(officer.await(officer.post(plan + "/execute").expect(202))
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    /** The duties of this test on a day after the merger: code, territory, holder. */
    private static List<String> register(ApiClient officer) {
        List<String> lines = new ArrayList<>();
        officer.get("api/duties?q=NVM-&asOf=2026-06-01")
                .expect(200)
                .json()
                .path("items")
                .forEach(one -> lines.add(one.path("code").asText() + " "
                        + one.path("territory").path("code").asText() + " "
                        + one.path("holder").path("code").asText("null")));
        return List.copyOf(new TreeSet<>(lines));
    }

    private static boolean holds(ApiClient officer) {
        for (JsonNode one :
                officer.get("api/health/invariants").expect(200).json().path("items")) {
            if (one.path("id").asText().equals("ONE_DUTY_ONE_UNIT")) {
                return one.path("holds").asBoolean();
            }
        }
        throw new AssertionError("ONE_DUTY_ONE_UNIT is not among the invariants");
    }

    /** A duty in each territory, by pairs of territory and holder. */
    private static void enter(ApiClient officer, String code, String... places) {
        for (int i = 0; i < places.length; i += 2) {
            officer.post(
                            "api/duties",
                            Map.of(
                                    "code",
                                    code,
                                    "name",
                                    "Việc thử " + code,
                                    "field",
                                    "Hộ tịch",
                                    "legalBasis",
                                    "Luật Hộ tịch",
                                    "kind",
                                    "OWN",
                                    "territory",
                                    places[i],
                                    "holder",
                                    places[i + 1],
                                    "decision",
                                    decision("1")))
                    .expect(201);
        }
    }

    private static Map<String, Object> decision(String number) {
        return Map.of(
                "number", "NVM-" + number + "/QĐ",
                "title", "Nhiệm vụ để thử",
                "issuer", "UBND thử",
                "signer", "Người Ký Thử",
                "signedOn", "2026-01-05",
                "effectiveOn", number.equals("1") ? "2026-01-05" : MERGER);
    }
}
