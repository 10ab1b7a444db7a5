package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
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
