package org.bienche.streamlining.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case as an officer and a leader lead it, from the comparison of the ways out to the payment. */
class CasePagesIT extends InBrowser {

    private static final LocalDate LEAVE_ON =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).withDayOfMonth(1);
    private static final int QUOTA = 25;

    private long unit;

    @BeforeEach
    void grantAQuota() throws SQLException {
        unit = Ground.commune("TGW-X", "Xã Trang Tinh Giản", 30);
        try (Connection connection = SharedServer.get().database().connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id,"
                                + " recorded_in) SELECT ?, ?, 'CIVIL_SERVANT', ?, ?, ?, 1, 1 FROM DUAL WHERE NOT EXISTS"
                                + " (SELECT 1 FROM quota WHERE unit_id = ?)")) {
            insert.setLong(1, unit);
            insert.setInt(2, LEAVE_ON.getYear());
            insert.setInt(3, QUOTA);
            insert.setObject(4, LEAVE_ON.withDayOfYear(1));
            insert.setObject(5, LEAVE_ON.withDayOfYear(1).plusYears(1));
            insert.setLong(6, unit);
            insert.executeUpdate();
        }
    }

    @Test
    void leadsACaseFromTheComparisonToThePayment() {
        String person = somebody();
        String name = Ground.text("SELECT full_name FROM person_file WHERE person_id = " + person);
        login("officer");
        propose(Ground.text("SELECT number FROM person WHERE id = " + person), name);
        submit();
        String path =
                page().url().substring(page().url().indexOf("streamlining/")).replaceFirst("&done=.*$", "");

        forget();
        login("leader");
        open("index.xhtml");
        page().locator("#waiting").getByText(name).click();
        assertThat(page().locator("#appraisal")).containsText("khớp với hồ sơ");
        looksRight("case-waiting");
        page().fill("[id='approve-form:comment']", "Đồng ý");
        page().click("[id='approve-form:approve']");
        assertThat(state()).hasText("Đã duyệt, chưa nghỉ");

        forget();
        login("officer");
        open(path);
        depart("QĐ-TGW-" + person);
        leftTheUnitAndItsQuota(person);
        assertThat(page().locator("#appraisal")).hasCount(0);
        assertThat(page().locator("#paymentList")).isVisible();

        page().fill("[id='pay-form:paidOn']", LEAVE_ON.toString());
        page().click("[id='pay-form:pay']");
        assertThat(page().locator("#payment")).hasCount(0);
        looksRight("case-paid");
        open("streamlining/cases.xhtml?unit=" + unit);
        assertThat(page().locator("#list")).containsText(name);
        assertThat(page().locator("#cost")).containsText("1 người");
        page().locator("#costByYear tbody a").first().click();
        assertThat(page().locator("#list")).containsText(name);
        assertThat(page().locator("#state")).hasValue("COUNTED");
        looksRight("cases");
    }

    @Test
    void countsTheStudyOfATradeUnderTheDecreeOfItsTime() {
        String person = somebody();
        String name = Ground.text("SELECT full_name FROM person_file WHERE person_id = " + person);
        login("officer");
        choose(Ground.text("SELECT number FROM person WHERE id = " + person), name);
        page().fill("[id='terms-form:leaveOn']", "2025-05-01");
        page().fill("[id='terms-form:restructuredOn']", "2025-03-01");
        page().fill("[id='terms-form:averageSalary']", "8000000");
        study("61", "6000000");
        assertThat(page().locator("main")).containsText("Số tháng học nghề (0–60)");
        assertThat(page().locator("[id='terms-form:studyMonths']")).hasValue("61");
        study("4", "6000000");
        Locator studied = page().locator("[id='options'] section")
                .filter(new Locator.FilterOptions().setHasText("học nghề"))
                .first();
        assertThat(studied).containsText("6.000.000");
        assertThat(studied).containsText("× 4");
        looksRight("case-study");
    }

    private void study(String months, String fees) {
        page().fill("[id='terms-form:studyMonths']", months);
        page().fill("[id='terms-form:studyFees']", fees);
        page().click("[id='terms-form:calculate']");
    }

    private void choose(String number, String name) {
        open("streamlining/propose.xhtml");
        page().fill("main #q", number);
        page().locator("main form[role=search] button").click();
        page().locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private void propose(String number, String name) {
        choose(number, name);
        page().fill("[id='terms-form:leaveOn']", LEAVE_ON.toString());
        page().fill("[id='terms-form:restructuredOn']", LEAVE_ON.minusMonths(3).toString());
        page().click("[id='terms-form:calculate']");
        comparesWithALaterDay();
        assertThat(page().locator("#facts")).containsText("Ngạch, bậc");
        Locator best = page().locator("[id='options'] section").first();
        assertThat(best.locator(".formula").first()).containsText("×");
        assertThat(best).containsText("Điều");
        assertThat(page().locator("#others")).containsText("Nghỉ hưu trước tuổi");
        looksRight("case-options");
        best.locator("input[type=submit]").click();
        assertThat(state()).hasText("Đề nghị");
        looksRight("case-proposed");
    }

    private void comparesWithALaterDay() {
        page().fill("[id='terms-form:second']", LEAVE_ON.plusMonths(6).toString());
        page().click("[id='terms-form:calculate']");
        assertThat(page().locator("#compared thead th")).hasCount(4);
        assertThat(page().locator("#compared strong")).hasCount(1);
        looksRight("case-compared");
        page().fill("[id='terms-form:second']", "");
        page().click("[id='terms-form:calculate']");
        assertThat(page().locator("#compared")).hasCount(0);
    }

    private void submit() {
        page().click("[id='draft-form:submit']");
        assertThat(state()).hasText("Chờ duyệt");
        assertThat(page().locator("#sign")).hasCount(0);
    }

    private void depart(String number) {
        String form = "[id='depart-form:decision";
        page().fill(form + "Number']", number);
        page().fill(form + "Title']", "Quyết định cho thôi việc (thử)");
        page().fill(form + "Issuer']", "Ủy ban nhân dân thử");
        page().fill(form + "Signer']", "Người Ký Thử");
        page().fill(form + "SignedOn']", LEAVE_ON.minusDays(10).toString());
        page().fill(form + "EffectiveOn']", LEAVE_ON.toString());
        page().check("[id='depart-form:cutQuota']");
        looksRight("case-decision");
        page().click("[id='depart-form:depart']");
        assertThat(state()).hasText("Đã nghỉ");
        assertThat(page().locator(".steps")).containsText("officer");
    }

    private void leftTheUnitAndItsQuota(String person) {
        Assertions.assertThat(Ground.text("SELECT COUNT(*) FROM appointment WHERE superseded_in = " + Long.MAX_VALUE
                        + " AND valid_until > '" + LEAVE_ON + "' AND person_id = " + person))
                .isEqualTo("0");
        Assertions.assertThat(Ground.text(
                        "SELECT number FROM quota WHERE superseded_in = " + Long.MAX_VALUE + " AND valid_from <= '"
                                + LEAVE_ON + "' AND valid_until > '" + LEAVE_ON + "' AND unit_id = " + unit))
                .isEqualTo(String.valueOf(QUOTA - 1));
        Assertions.assertThat(Ground.text("SELECT COUNT(DISTINCT recorded_in) FROM (SELECT recorded_in FROM departure"
                        + " WHERE person_id = " + person + " UNION ALL SELECT recorded_in FROM quota WHERE unit_id = "
                        + unit
                        + " AND recorded_in > 1) both_of"))
                .as("one recording ends the post and cuts the quota")
                .isEqualTo("1");
    }

    /** A civil servant of the unit without a case. */
    private String somebody() {
        return Ground.text("SELECT a.person_id FROM appointment a JOIN salary s ON s.person_id = a.person_id"
                + " WHERE a.staff_kind = 'CIVIL_SERVANT' AND s.rank_code = '01.003' AND a.valid_until = '9999-12-31'"
                + " AND s.valid_from < '2025-01-01' AND s.valid_until > '2025-06-01'"
                + " AND a.superseded_in = " + Long.MAX_VALUE + " AND s.superseded_in = " + Long.MAX_VALUE
                + " AND a.unit_id = " + unit + " ORDER BY a.person_id LIMIT 1");
    }

    private Locator state() {
        return page().locator(".record .state");
    }
}
