package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that looks at the pages as a person does. Each test has a fresh browser session on the shared server; a script
 * error or a breach of the content security policy fails it. Where Chromium is not installed, it is skipped and says so.
 */
public abstract class InBrowser {

    /** The two sizes that every page is made for. */
    public enum Screen {
        DESK(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SCREENS = Path.of("target/screens");
    private static final boolean SAVED = System.getProperty("screens") != null;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openBrowser() {
        assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SharedServer.get().url())
                        .setViewportSize(Screen.DESK.width, Screen.DESK.height)
                        .setLocale("vi-VN")
                        .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closeBrowser() {
        if (Chromium.isInstalled()) {
            context.close();
            assertThat(complaints).as("complaints of the browser").isEmpty();
        }
    }

    protected final Page page() {
        return page;
    }

    /** Goes to a path of the program, such as {@code "people/list.xhtml"}. */
    protected final void open(String path) {
        page.navigate(path.replaceFirst("^/", ""));
    }

    /** Signs in as one of the demonstration accounts: officer, leader, department, auditor, admin. */
    protected final void login(String account) {
        login(account, SharedServer.demoPassword());
    }

    protected final void login(String account, String password) {
        open("login.xhtml");
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("#signIn");
        page.waitForURL(address -> !address.contains("login.xhtml"));
    }

    /** Signs out by forgetting the session, so that the next {@link #login} is another person's. */
    protected final void forget() {
        context.clearCookies();
    }

    /** Saves the page as it is as target/screens/NAME.png. */
    protected final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * Finds nothing serious with axe, once in each size and once in each theme, and no sideways scrolling in a pocket. With
     * {@code -Dscreens} it also saves the page in both sizes, light and dark.
     */
    protected final void looksRight(String name) {
        for (Screen screen : Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                boolean looked = dark == (screen == Screen.PHONE);
                if (looked || SAVED) {
                    show(screen, dark);
                }
                if (looked) {
                    axe();
                }
                if (SAVED) {
                    screenshot(name + "-" + screen.width + "x" + screen.height + (dark ? "-dark" : "-light"));
                }
            }
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " fits a pocket")
                .isLessThanOrEqualTo(Screen.PHONE.width);
        show(Screen.DESK, false);
    }

    private void show(Screen screen, boolean dark) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** Waits until the page says that what was asked is done; its address no longer tells it then. */
    protected final void isSaidToBeDone() {
        page.locator(".messages [role=status]").waitFor();
    }

    /** Fails where axe finds a serious or critical barrier on the page as it is. */
    protected final void axe() {
        assertThat(Axe.barriers(page)).as("barriers on " + page.url()).isEmpty();
    }
}
