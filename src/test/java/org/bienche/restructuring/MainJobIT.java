package org.bienche.restructuring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.restructuring.rules.RealLists;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job on the real lists, as an officer and a leader do it: with all that must hold after each step. */
class MainJobIT extends InBrowser {

    private static final Set<String> ALWAYS =
            Set.of("HEADCOUNT", "ONE_MAIN_POST", "TREE", "DECIDED", "PAY_IDENTITY", "TRAIL");
    private static final double PATIENCE = 120_000;

    private final ApiClient auditor = ApiClient.as("auditor");

    @BeforeEach
    void signIn() {
        RealLists.file("commune-mapping.csv");
        page().setDefaultTimeout(PATIENCE);
        page().onDialog(asked -> asked.accept());
        login("officer");
    }

    @Test
    void refusesBadListsRowByRowAndKeepsWhatWasTyped() throws Exception {
        long plans = Grounds.number("SELECT COUNT(*) FROM restructuring_plan");
        String mapping = Files.readString(RealLists.file("commune-mapping.csv"));
        String bad = mapping.replaceFirst(
                "00097,Phường Hồng Hà,01,Thành phố Hà Nội", "00097,Phường Hồng Hà,42,Tỉnh Hà Tĩnh");
        send("42", bad.getBytes(StandardCharsets.UTF_8));
        Locator faults = page().locator("#faults tbody tr");
        assertThat(faults.first()).isVisible();
        assertThat(faults.first().locator("td").nth(1)).hasText("2");
        assertThat(faults.first().locator("td").nth(3)).not().isEmpty();
        assertThat(page().locator("[id='lists:provinces']")).hasValue("42");
        looksRight("restructuring-faults");
        send("42", new byte[0]);
        assertThat(page().locator("#faults tbody tr")).hasCount(1);
        send("42", new byte[] {(byte) 0xC3, 0x28, '\n'});
        assertThat(page().locator("#faults tbody tr")).hasCount(1);
        send(
                "42",
                (mapping.lines().findFirst().orElseThrow() + "\n1,2,3,4,5,6,7,8,9,10,11,12,13,14\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(page().locator("#faults tbody tr").first().locator("td").nth(1))
                .hasText("2");
        assertThat(Grounds.number("SELECT COUNT(*) FROM restructuring_plan")).isEqualTo(plans);
    }

    @Test
    void carriesOutHaTinhAndUndoesIt() throws Exception {
        long plan = load("42");
        assertThat(row("Cấp xã")).containsText("209");
        assertThat(row("Cấp xã")).containsText("69");
        assertThat(row("Cấp xã")).containsText("66,99");
        looksRight("restructuring-overview");
        long district = Grounds.unit("446", "'DISTRICT'");
        Grounds.people(district, 3);
        Grounds.people(Grounds.school("THU-446", district), 4);
        Grounds.people(line(plan, "MERGED"), 5);
        Grounds.people(line(plan, "DIVIDED"), 2);
        holdsAlways();
        submit(plan);
        assertThat(page().locator(".messages, main").first()).containsText("chưa có cấp trên mới");
        settleAll(plan, "Tỉnh Hà Tĩnh");
        tab(plan, "units");
        looksRight("restructuring-units");
        long waiting = lookAtPeople(plan, 5);
        placeFirst(plan, waiting);
        addSteps(plan);
        bringThrough(plan, true);
        afterwardsNothingCanBeChanged(plan);
        undo(plan);
    }

    @Test
    void carriesOutHoChiMinhCityFromThreeProvincesAndUndoesIt() throws Exception {
        long plan = load("79");
        open("restructuring/plans.xhtml");
        looksRight("restructuring-plans");
        open("restructuring/scenarios.xhtml?a=" + plan + "&b=" + plan);
        looksRight("restructuring-scenarios");
        tab(plan, "overview");
        assertThat(row("Cấp tỉnh")).containsText("3");
        assertThat(row("Cấp xã")).containsText("168");
        Grounds.people(Grounds.unit("79", "'PROVINCE'"), 2);
        Grounds.people(Grounds.unit("755", "'DISTRICT'"), 2);
        settleAll(plan, "Thành phố Hồ Chí Minh");
        bringThrough(plan, false);
        undo(plan);
    }

    @Test
    void placesThoseWhoWaitOneByOneAndByList() throws Exception {
        long plan = load("11");
        long district = line(plan, "DISSOLVED");
        Grounds.people(district, 3);
        settleAll(plan, "Tỉnh Điện Biên");
        bringThrough(plan, false);
        String commune =
                Grounds.text("SELECT code FROM restructuring_unit WHERE is_new AND plan_id = " + plan + " LIMIT 1");
        String[] numbers = Grounds.text("SELECT GROUP_CONCAT(n.number ORDER BY n.id) FROM restructuring_person l"
                        + " JOIN person n ON n.id = l.person_id WHERE l.outcome = 'WAITING' AND l.from_unit_id = "
                        + district)
                .split(",");
        placeByHand(numbers[0], commune);
        placeByList("person_number,unit_code,position_code\n" + numbers[1] + "," + commune + ",\n" + numbers[2]
                + ",KHONG-CO,\n");
        assertThat(page().locator("#faults tbody tr").first().locator("td").nth(1))
                .hasText("3");
        placeByList("person_number,unit_code,position_code\n" + numbers[1] + "," + commune + ",\n" + numbers[2] + ","
                + commune + ",\n");
        told("restructuring.done.placed");
        assertThat(page().locator("main")).not().containsText(numbers[2]);
        holdsAlways();
        tab(plan, "sign");
        assertThat(page().locator(".finding")).not().hasCount(0);
        assertThat(page().locator("[id='undoing:undo']")).hasCount(0);
        looksRight("restructuring-undo-obstacles");
    }

    private void send(String provinces, byte[] mapping) throws Exception {
        open("restructuring/plans.xhtml");
        page().setInputFiles("[id='lists:mapping']", new FilePayload("commune-mapping.csv", "text/csv", mapping));
        page().setInputFiles("[id='lists:communes']", RealLists.file("communes-2025.csv"));
        page().fill("[id='lists:provinces']", provinces);
        page().click("[id='lists:load']");
    }

    /** What was done is told on the next page, and whatever was done, what must always hold does. */
    private void told(String key) {
        assertThat(page().locator("main")).containsText(Texts.get(Language.VI, key));
        holdsAlways();
    }

    private long load(String provinces) throws Exception {
        send(provinces, Files.readAllBytes(RealLists.file("commune-mapping.csv")));
        page().waitForURL(address -> address.contains("plan.xhtml?id="));
        told("restructuring.done.imported");
        return Long.parseLong(page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    private Locator row(String heading) {
        return page().locator("#comparison tbody tr", new Page.LocatorOptions().setHasText(heading))
                .first();
    }

    private static long line(long plan, String kind) throws SQLException {
        return Grounds.number("SELECT from_unit_id FROM restructuring_line WHERE kind = '" + kind + "' AND plan_id = "
                + plan + " ORDER BY from_unit_id DESC LIMIT 1");
    }

    private void tab(long plan, String tab) {
        open("restructuring/plan.xhtml?id=" + plan + "&tab=" + tab);
    }

    private void press(String button) {
        page().click("[id='" + button + "']");
        page().waitForLoadState();
    }

    private void settleAll(long plan, String parent) {
        tab(plan, "settle");
        if (page().locator("input[name=chosen]").count() == 0) {
            return;
        }
        looksRight("restructuring-settle");
        page().check("input[data-all]");
        page().fill("[id='settle:parent']", parent);
        press("settle:place");
        told("restructuring.done.settled");
        assertThat(page().locator("main .tone-bad")).hasCount(0);
    }

    private long lookAtPeople(long plan, int atLeast) {
        tab(plan, "people");
        assertThat(page().locator("#people tbody tr").nth(atLeast - 1)).isVisible();
        looksRight("restructuring-people");
        return page().locator("#people tbody tr").count();
    }

    private void placeFirst(long plan, long waiting) {
        page().locator("#people input[name=chosen]").first().check();
        page().selectOption("[id='placing:outcome']", "PLACED");
        choose("placing:unit", "xã");
        press("placing:place");
        told("restructuring.done.placed");
        assertThat(page().locator("#people tbody tr")).hasCount((int) waiting - 1);
        tab(plan, "people&group=DECIDED");
        assertThat(page().locator("#people tbody tr")).hasCount(1);
    }

    /** Types a few letters and takes the first unit that is offered. */
    private void choose(String field, String letters) {
        Locator typed = page().locator("[id='" + field + "']");
        typed.pressSequentially(letters);
        Locator offered = page().locator("[id='" + field + "-list'] option").first();
        offered.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        typed.fill(offered.getAttribute("value"));
    }

    private void addSteps(long plan) {
        tab(plan, "steps");
        press("doing:usual");
        page().locator("#steps input[name=chosen]").first().check();
        press("doing:finish");
        told("restructuring.done.steps");
        looksRight("restructuring-steps");
    }

    private void submit(long plan) {
        tab(plan, "sign");
        press("decision:submit");
    }

    /** From the officer to the leader, back and there again, and carried out. */
    private void bringThrough(long plan, boolean returned) throws Exception {
        submit(plan);
        told("restructuring.done.submitted");
        assertThat(page().locator("[id='approving:approve']")).hasCount(0);
        if (returned) {
            as("leader", plan);
            looksRight("restructuring-decide");
            press("returning:return");
            assertThat(page().locator("[id='returning:reason']")).isVisible();
            page().fill("[id='returning:reason']", "Xem lại việc bố trí");
            press("returning:return");
            as("officer", plan);
            assertThat(page().locator("main")).containsText("Xem lại việc bố trí");
            submit(plan);
        }
        as("leader", plan);
        press("approving:approve");
        told("restructuring.done.approved");
        carryOut(plan);
    }

    private void carryOut(long plan) {
        as("officer", plan);
        press("carry:execute");
        page().waitForSelector("[id='undoing:undo']");
        looksRight("restructuring-carried-out");
        holdsAlways();
    }

    private void as(String account, long plan) {
        forget();
        login(account);
        tab(plan, "sign");
    }

    private void afterwardsNothingCanBeChanged(long plan) {
        for (String tab : new String[] {"units", "settle", "people"}) {
            tab(plan, tab);
            assertThat(page().locator("main input[name=chosen], main input[type=file]"))
                    .hasCount(0);
        }
        open("restructuring/waiting.xhtml");
        looksRight("restructuring-waiting");
    }

    private void undo(long plan) {
        tab(plan, "sign");
        press("undoing:undo");
        page().waitForSelector(
                        "[id='undoing:undo']",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page().locator("main")).containsText("Đã hủy bỏ");
        holdsAlways();
    }

    private void placeByHand(String number, String commune) throws SQLException {
        open("restructuring/waiting.xhtml");
        Locator person = page().locator("#waiting tbody tr", new Page.LocatorOptions().setHasText(number));
        person.locator("input[name=chosen]").check();
        page().fill("[id='placing:unit']", commune);
        decide("placing", number);
        press("placing:place");
        told("restructuring.done.placed");
        assertThat(page().locator("main")).not().containsText(number);
        holdsAlways();
    }

    private void placeByList(String rows) {
        open("restructuring/waiting.xhtml");
        page().setInputFiles(
                        "[id='list:file']",
                        new FilePayload("bo-tri.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        decide("list", "DS" + rows.hashCode());
        press("list:load");
    }

    private void decide(String form, String number) {
        page().fill("[id='" + form + ":decisionNumber']", number + "/QĐ-BT");
        page().fill("[id='" + form + ":decisionTitle']", "Bố trí người chờ");
        page().fill("[id='" + form + ":decisionIssuer']", "Cơ quan thử");
        page().fill("[id='" + form + ":decisionSigner']", "Người ký thử");
        page().fill("[id='" + form + ":decisionSignedOn']", "2025-08-01");
        page().fill("[id='" + form + ":decisionEffectiveOn']", "2025-08-01");
    }

    private void holdsAlways() {
        JsonNode all = auditor.get("api/health/invariants").expect(200).json().path("items");
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .filter(one -> ALWAYS.contains(one.path("id").asText()))
                        .filter(one -> one.path("holds").asBoolean())
                        .map(one -> one.path("id").asText())
                        .collect(Collectors.toSet()))
                .as(all.toString())
                .isEqualTo(ALWAYS);
    }
}
