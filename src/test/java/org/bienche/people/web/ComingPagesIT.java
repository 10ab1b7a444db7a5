package org.bienche.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes for a person, and when, with what is recorded to move it. */
class ComingPagesIT extends InBrowser {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private long unit;

    @BeforeEach
    void signIn() {
        unit = Ground.commune("WEB-C1", "Xã Trang Sắp Tới", 40);
        login("officer");
    }

    private String official(String column) {
        return Ground.text("SELECT " + column + " FROM appointment a JOIN salary s ON s.person_id = a.person_id"
                + " WHERE a.unit_id = " + unit
                + " AND s.rank_code = '01.003' AND s.step < 8 AND s.step_since > '2024-01-01'"
                + " AND s.superseded_in = " + Long.MAX_VALUE + " ORDER BY s.person_id LIMIT 1");
    }

    @Test
    void movesTheNextStepByARecordedDiscipline() {
        String person = official("s.person_id");
        LocalDate since = LocalDate.parse(official("s.step_since"));
        open("people/person.xhtml?id=" + person);
        assertThat(page().locator("main")).containsText(since.plusMonths(36).format(WRITTEN));

        open("people/service-event.xhtml?id=" + person);
        page().selectOption("#what", "DISCIPLINE.WARNING");
        page().fill("#on", since.plusMonths(1).toString());
        page().fill("#decisionNumber", "WEB-C-DISCIPLINE-" + person);
        page().fill("#decisionTitle", "Quyết định kỷ luật thử nghiệm");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", since.plusMonths(1).toString());
        page().fill("#decisionEffectiveOn", since.plusMonths(1).toString());
        looksRight("person-event");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("Kỷ luật cảnh cáo");
        assertThat(page().locator("main")).containsText(since.plusMonths(42).format(WRITTEN));
        looksRight("person-coming");
    }

    @Test
    void listsWhoseStepComesAndExportsIt() {
        Ground.account("web-c-officer", "OFFICER", unit);
        forget();
        login("web-c-officer", Ground.PASSWORD);
        open("people/due.xhtml?what=people.due.step");
        assertThat(page().locator("main")).containsText("Xã Trang Sắp Tới");
        looksRight("people-due-steps");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();
    }
}
