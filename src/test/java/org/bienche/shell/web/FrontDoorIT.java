package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorIT extends InBrowser {

    @Test
    void asksWhoComes() {
        open("index.xhtml");
        assertThat(page().url()).contains("login.xhtml");
        looksRight("login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "leader", "department", "auditor", "admin"})
    void letsEachKindOfPersonIn(String account) {
        login(account);
        assertThat(page().locator("h1").first().textContent()).isNotBlank();
        looksRight("home-" + account);
    }

    private int statusOf(String path) {
        return page().navigate(path).status();
    }

    private static String idOf(String account) {
        return Ground.text("SELECT id FROM account WHERE username = '" + account + "'");
    }

    /** Whoever could set the password of somebody who may do more could do more. */
    @Test
    void administersAndReadsTheTrailOfTheOwnScopeOnly() {
        long here = Ground.commune("CUA-X", "Xã Cửa Trước", 0);
        Ground.account("cua-quan-tri", "ADMINISTRATOR", here);
        Ground.account("cua-don-vi", "DEPARTMENT", here);
        login("cua-quan-tri", Ground.PASSWORD);
        open("access/accounts.xhtml");
        assertThat(page().locator("main table").textContent())
                .contains("cua-quan-tri", "cua-don-vi")
                .doesNotContain("officer", "leader");
        assertThat(statusOf("access/account.xhtml?id=" + idOf("cua-don-vi"))).isEqualTo(200);
        assertThat(statusOf("access/account.xhtml?id=" + idOf("admin"))).isEqualTo(404);
        assertThat(statusOf("access/account.xhtml?id=987654321")).isEqualTo(404);
        open("audit/trail.xhtml");
        assertThat(page().locator("main").textContent()).doesNotContain("access.signed.in", "access.account.added");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, /audit/checks.xhtml",
        "auditor, /audit/trail.xhtml",
        "admin, /access/accounts.xhtml",
        "admin, /legislation/law.xhtml",
        "admin, /audit/checks.xhtml",
        "department, /planning/staffing-plans.xhtml",
        "department, /printing/reports.xhtml"
    })
    void offersOnHomeWhatEachRoleDoes(String account, String page) {
        login(account);
        assertThat(page().locator("main a[href$='" + page + "']").count()).isPositive();
    }

    @Test
    void readsTheTrailInWordsByActAndByDay() {
        login("admin");
        open("audit/trail.xhtml?action=access.signed.in");
        assertThat(page().locator("main tbody tr").first().textContent()).contains("Đăng nhập", "access.signed.in");
        assertThat(page().locator("main tbody tr code").allTextContents()).containsOnly("access.signed.in");
        open("audit/trail.xhtml?action=access.signed.in&to=2020-01-01");
        assertThat(page().locator("main tbody tr").count()).isZero();
        open("audit/trail.xhtml?from=2020-01-01");
        assertThat(page().locator("main tbody tr").count()).isPositive();
        assertThat(page().inputValue("#from")).isEqualTo("2020-01-01");
        looksRight("audit-trail-filtered");
    }

    @Test
    void asksBeforeARoleIsWithdrawnOrAnAccountLockedAndGrantsForSomeDays() {
        Ground.account("cua-theo-ngay", "DEPARTMENT", Ground.commune("CUA-X", "Xã Cửa Trước", 0));
        login("admin");
        open("access/account.xhtml?id=" + idOf("cua-theo-ngay"));
        assertThat(page().locator("#disable").getAttribute("data-confirm")).contains("cua-theo-ngay");
        assertThat(page().locator("input[id$='revoke']").first().getAttribute("data-confirm"))
                .contains("Xã Cửa Trước");
        page().selectOption("#role", "OFFICER");
        page().fill("#unit", "CUA-X");
        page().fill("#first", "2031-05-02");
        page().fill("#last", "2031-05-01");
        page().click("#grantNow");
        page().locator("#last-about .error").waitFor();
        page().fill("#last", "2031-05-31");
        page().click("#grantNow");
        isSaidToBeDone();
        assertThat(page().locator("main table").textContent()).contains("02/05/2031", "31/05/2031");
        looksRight("access-account-dated");
    }

    @Test
    void hasNoPageAtAnAddressThatNobodyCouldMean() {
        login("officer");
        for (String cursor : List.of("x", "%3Cscript%3E", "99999999999999999999", "%F0%9F%98%80")) {
            assertThat(statusOf("streamlining/cases.xhtml?after=" + cursor)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people/post-beside.xhtml",
                "people/salary.xhtml",
                "people/service-event.xhtml?id=abc",
                "people/withdraw-event.xhtml?id=1",
                "people/end-post-beside.xhtml",
                "planning/staffing-plan.xhtml",
                "positions/position.xhtml?id=x",
                "staffing/seats.xhtml",
                "planning/leavers.xhtml?unit=1&year=2026&what=XXX"
            })
    void hasNoPageAtAnAddressThatLacksWhatItNeeds(String path) {
        login("officer");
        assertThat(statusOf(path)).isEqualTo(404);
        assertThat(page().locator("main").textContent()).doesNotContain("j_idt");
    }

    @Test
    void tellsBesideAFilterWhatCannotBeRead() {
        login("officer");
        assertThat(statusOf("norms/findings.xhtml?severity=XXX")).isEqualTo(200);
    }

    @Test
    void opensAPageAnewThatWasSentBeforeItsScriptsWereThere() {
        open("login.xhtml");
        page().evaluate("document.querySelectorAll('[name=\"primefaces.nonce\"]').forEach(one => one.remove())");
        page().fill("#username", "nobody-at-all");
        page().fill("#password", "whatever it is");
        page().click("#signIn");
        assertThat(page().locator("body").textContent()).contains("hãy làm lại thao tác vừa rồi");
    }

    @Test
    void endsTheSessionsOfAnAccountWithItsPassword() {
        Ground.account("cua-doi-mat-khau", "DEPARTMENT", Ground.commune("CUA-X", "Xã Cửa Trước", 0));
        login("cua-doi-mat-khau", Ground.PASSWORD);
        List<Cookie> session = page().context().cookies();
        forget();
        login("admin");
        open("access/account.xhtml?id=" + idOf("cua-doi-mat-khau"));
        page().fill("#password", "một câu dễ nhớ khác hẳn");
        page().click("#changeNow");
        page().waitForURL(address -> !address.contains("done="));
        forget();
        page().context().addCookies(session);
        open("index.xhtml");
        assertThat(page().url()).contains("login.xhtml");
    }

    @Test
    void tellsTheBrowserWhatItMayDo() {
        var headers =
                ApiClient.asNobody().get("login.xhtml").expect(200).response().headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
                .anyMatch(policy -> policy.contains("script-src 'self' 'nonce-"));
        assertThat(headers.firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people/people.xhtml",
                "jakarta.faces.resource/%2e%2e/people/people.xhtml",
                "jakarta.faces.resource/..;/people/people.xhtml",
                "login.xhtml/../people/people.xhtml",
                "people/people.xhtml;/login.xhtml",
                "/people/people.xhtml",
                "%70eople/people.xhtml",
                "WEB-INF/web.xml",
                "%61pi/people",
                "api/people"
            })
    void keepsStrangersOutHoweverTheyWriteTheAddress(String path) {
        ApiClient.Answer answer = ApiClient.asNobody().get(path);
        assertThat(answer.status()).isIn(302, 400, 401, 403, 404);
        assertThat(answer.text()).doesNotContain("<main").doesNotContain("items");
    }

    /** A browser sends along the name and password that it was once told for the interface. */
    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 200", "none, 200"})
    void letsNoPageOfAnotherSiteCallTheInterface(String from, int status) {
        ApiClient.as("officer").with("Sec-Fetch-Site", from).get("api/units").expect(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/people.xhtml", "api/people"})
    void refusesWithTheSameSafety(String path) {
        var headers = ApiClient.asNobody().get(path).response().headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }
}
