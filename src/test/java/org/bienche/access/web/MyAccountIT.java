package org.bienche.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.UUID;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.Test;

/** What a person does with the own account. */
class MyAccountIT extends InBrowser {

    private static final String FIRST = "mười hai con giáp";
    private static final String SECOND = "bốn mùa xuân hạ thu đông";

    @Test
    void makesATokenThatIsShownOnceWorksAndIsRevoked() {
        login("department");
        page().click(".who summary");
        page().click(".who-menu a");
        String name = "kế toán " + UUID.randomUUID();
        page().fill("#name", Normalizer.normalize(name, Normalizer.Form.NFD));
        page().click("#makeNow");
        ApiClient system = ApiClient.bearing(
                SharedServer.get().url(), page().locator("#token").inputValue());
        looksRight("my-account");
        system.get("api/units").expect(200);
        page().reload();
        assertThat(page().locator("#token")).hasCount(0);
        page().onDialog(dialog -> dialog.accept());
        page().locator("tr", new Page.LocatorOptions().setHasText(name))
                .locator("input[type=submit]")
                .click();
        assertThat(page().locator(".messages")).containsText("thu hồi");
        system.get("api/units").expect(401);
    }

    @Test
    void changesThePasswordAndStaysSignedIn() {
        String username = "own-" + UUID.randomUUID().toString().substring(0, 8);
        login("admin");
        open("access/accounts.xhtml");
        page().fill("#username", username);
        page().fill("#displayName", "Người thử đổi mật khẩu");
        page().fill("#password", FIRST);
        page().click("#addNow");
        page().waitForURL(address -> address.contains("account.xhtml"));
        forget();
        signIn(username, FIRST);
        open("my-account.xhtml");
        change("not this one");
        assertThat(page().locator(".messages [role=alert]")).isVisible();
        change(FIRST);
        assertThat(page().locator(".messages [role=status]")).isVisible();
        open("my-account.xhtml");
        assertThat(page().locator("#before")).isVisible();
        ApiClient.of(SharedServer.get().url(), username, FIRST).get("api/units").expect(401);
        ApiClient.of(SharedServer.get().url(), username, SECOND)
                .get("api/units")
                .expect(200);
    }

    private void signIn(String username, String password) {
        open("login.xhtml");
        page().fill("#username", username);
        page().fill("#password", password);
        page().click("#signIn");
        page().waitForURL(address -> !address.contains("login.xhtml"));
    }

    private void change(String before) {
        page().fill("#before", before);
        page().fill("#password", SECOND);
        page().fill("#again", SECOND);
        page().click("#changeNow");
    }
}
