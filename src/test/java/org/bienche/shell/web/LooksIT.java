package org.bienche.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bienche.launch.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at a desk and in a pocket, light and dark, with nothing serious found by axe; and what the frame promises. */
class LooksIT extends InBrowser {

    /** A text's key on the screen instead of its text; the trail shows names of actions that look alike. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(shell|texts|access|approvals|attachments|audit|decisions|duties|legislation|norms|operations|organization|pay|payroll"
                    + "|people|planning|positions|printing|restructuring|staffing|streamlining|transfers|workload)\\.[a-z][\\w.]+\\b");

    @Test
    void theFrontDoorsLookRight() {
        open("login.xhtml");
        looksRight("login");
        open("error/404.xhtml");
        looksRight("error-404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "leader", "department", "auditor"})
    void theHomePageOfEachRoleLooksRight(String account) {
        login(account);
        open("index.xhtml");
        pageIsWhole("index.xhtml");
        looksRight("home-" + account);
    }

    @Test
    void everyPageBehindTheMenuLooksRight() {
        login("admin");
        List<String> menu = links(".menu-side a");
        Set<String> further = new LinkedHashSet<>();
        for (String page : menu) {
            looksRightAt(page);
            links("main table a[href*='.xhtml']").stream().limit(1).forEach(further::add);
        }
        menu.forEach(further::remove);
        further.forEach(this::looksRightAt);
    }

    private void looksRightAt(String page) {
        open(page);
        pageIsWhole(page);
        looksRight("admin-" + page.replaceAll("\\W+", "-").replaceAll("^-|-$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void everyPageSpeaksEachLanguage(String language) {
        login("admin");
        open("index.xhtml?lang=" + language);
        for (String page : links(".menu-side a")) {
            String source = page().request().get(page).text();
            assertThat(source).as(page).containsPattern("<html [^>]*lang=\"" + language + "\"");
            if (!page.contains("trail")) {
                assertThat(KEY.matcher(words(source)).results().map(found -> found.group()))
                        .as("keys without a text in %s on %s", language, page)
                        .isEmpty();
            }
        }
    }

    /** What a page says between its tags; scripts and styles left out. */
    private static String words(String source) {
        return source.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
    }

    @Test
    void aKeyInsteadOfATextIsFoundAndOneInAnAddressIsNot() {
        assertThat(KEY.matcher(words(
                                "<a href='/staffing.xhtml?x=staffing.title'>Biên chế</a><script>pay.rank</script>"))
                        .find())
                .isFalse();
        assertThat(KEY.matcher(words("<b>staffing.title</b>")).find()).isTrue();
    }

    @Test
    void thePastIsMarkedAndReadOnlyUntilOneIsBackToday() {
        login("officer");
        open("organization/units.xhtml?asOf=2025-06-30");
        assertThat(page().locator("body")).hasClass("past");
        assertThat(page().getByRole(AriaRole.NOTE)).containsText("30/06/2025");
        page().getByRole(AriaRole.NOTE).locator("a").click();
        assertThat(page().locator("body")).not().hasClass("past");
        assertThat(page()).hasURL(Pattern.compile(".*/organization/units\\.xhtml"));
    }

    @Test
    void theThemeStaysAsChosen() {
        login("officer");
        page().locator("header a.theme").click();
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
        page().reload();
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void theKeyboardReachesTheSearchAndTheContent() {
        login("officer");
        page().keyboard().press("Control+k");
        assertThat(page().locator("#top-search")).isFocused();
        page().keyboard().type("viet nam");
        page().keyboard().press("Enter");
        assertThat(page().locator("main")).containsText("Việt Nam");
        page().keyboard().press("Tab");
        assertThat(page().locator("a.skip")).isFocused();
    }

    @Test
    void aWrongPasswordIsSaidAndNothingElse() {
        open("login.xhtml");
        page().fill("#username", "nobody-at-all");
        page().fill("#password", "không đúng đâu nhé");
        page().click("#signIn");
        assertThat(page().getByRole(AriaRole.ALERT)).isVisible();
        axe();
    }

    @Test
    void aBarrierIsFound() {
        page().setContent("<main><h1>Thử</h1><img src='data:,'><button></button></main>");
        assertThatThrownBy(this::axe).hasMessageContaining("image-alt").hasMessageContaining("button-name");
    }

    @Test
    void signingOutEndsTheSession() {
        login("officer");
        page().locator("details.who summary").click();
        page().locator("input[id='signOut:signOutNow']").click();
        page().waitForURL(Pattern.compile(".*/login\\.xhtml.*"));
        open("index.xhtml");
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    /** An answer and not an error page. */
    private void pageIsWhole(String name) {
        assertThat(page().locator("header.top").count())
                .as(name + " has its frame")
                .isEqualTo(1);
        assertThat(page().locator("h1").count()).as(name + " has one heading").isEqualTo(1);
    }

    private List<String> links(String selector) {
        return page().locator(selector).all().stream()
                .map(LooksIT::path)
                .distinct()
                .toList();
    }

    private static String path(Locator link) {
        URI address = URI.create(link.evaluate("link => link.href").toString());
        String query = address.getRawQuery();
        return address.getRawPath().substring(1) + (query == null ? "" : "?" + query);
    }
}
