package org.bienche.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that arrive otherwise than their pages send them get a page with a sentence, never an empty one. */
class ErrorPagesIT extends InBrowser {

    private static final String LIST = "positions/load-positions.xhtml";
    private static final String SENTENCE = "Máy chủ không hiểu yêu cầu này";

    @BeforeEach
    void signIn() {
        login("officer");
    }

    @Test
    void anUploadThatIsNotOneIsNotUnderstood() {
        open(LIST);
        fill();
        plain();
        Assertions.assertThat(sent().status()).isEqualTo(400);
        assertThat(page().locator("main")).containsText(SENTENCE);
        looksRight("error-not-understood");
    }

    @Test
    void aFormWithoutTheScriptsMarkThatFailsTooGetsTheErrorPage() {
        open(LIST);
        fill();
        plain();
        withoutMark();
        Assertions.assertThat(sent().status()).isEqualTo(400);
        assertThat(page().locator("main")).containsText(SENTENCE);
        assertThat(page().locator("a.button.primary")).isVisible();
    }

    @Test
    void aFormWithoutTheScriptsMarkIsOpenedAnew() {
        open(LIST);
        fill();
        withoutMark();
        sent();
        assertThat(page().locator(".messages")).not().isEmpty();
        assertThat(page().locator("#check")).isVisible();
    }

    private void fill() {
        page().setInputFiles(
                        "#file",
                        new FilePayload("list.csv", "text/csv", "code,name\n".getBytes(StandardCharsets.UTF_8)));
        page().fill("#from", "2026-12-01");
    }

    /** The form is sent as one without files is. */
    private void plain() {
        page().evaluate("document.getElementById('check').form.enctype = 'application/x-www-form-urlencoded'");
    }

    private void withoutMark() {
        page().evaluate(
                        "document.querySelectorAll(\"[name='primefaces.nonce']\").forEach((mark) => mark.removeAttribute('name'))");
    }

    private Response sent() {
        return page().waitForResponse(answer -> "POST".equals(answer.request().method()), () -> page().click("#check"));
    }
}
