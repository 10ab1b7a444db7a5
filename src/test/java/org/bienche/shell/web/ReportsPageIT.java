package org.bienche.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.bienche.planning.PlanSteps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A department finds its forms on one page, looks at them and takes them away; nobody prints what they do not see. */
class ReportsPageIT extends InBrowser {

    private static final List<String> FORMS = List.of(
            "posts-vacancies",
            "staffing-explanation",
            "coefficient-summary",
            "job-description",
            "job-description-2022",
            "people-list-civil-servants",
            "people-quality-civil-servants",
            "staffing-plan-report",
            "staffing-plan-ia",
            "staffing-plan-ib");

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient stranger = ApiClient.asNobody();

    @BeforeAll
    static void aCommuneWithAPlan() {
        long commune = Ground.commune("RPT", "Xã In Biểu Mẫu", 12);
        PlanGround.grant(commune, PlanSteps.TODAY.getYear(), 15);
        officer = Ground.account("rpt-department", "OFFICER", commune);
        stranger = Ground.account("rpt-stranger", "OFFICER", Ground.commune("RPS", "Xã Ngoài Phạm Vi", 0));
        JsonNode plan = PlanSteps.drawUp(officer, "RPT");
        Map<String, ?> line = Map.of("staffKind", "PUBLIC_EMPLOYEE", "asked", 7, "reason", "Thêm việc mới");
        officer.put(PlanSteps.path(plan, "lines"), Map.of("version", PlanSteps.version(plan), "lines", List.of(line)))
                .expect(200);
    }

    @Test
    void findsAFormLooksAtItAndTakesItAway() throws IOException {
        login("rpt-department", Ground.PASSWORD);
        open("printing/reports.xhtml");
        assertThat(page().locator("main .jump a")).hasCount(6);
        looksRight("reports");
        page().fill("main #q", "cho con trong");
        page().locator("main form[role=search] button").click();
        assertThat(page().locator("main a.line")).hasCount(1);
        looksRight("reports-found");
        page().locator("main a.line").click();
        page().click("[id='print:preview']");
        Locator picture = page().locator("#pages img");
        assertThat(picture).isVisible();
        Assertions.assertThat((Integer) picture.evaluate("image => image.naturalWidth"))
                .isGreaterThan(1000);
        looksRight("reports-preview");
        Assertions.assertThat(taken("PDF")).startsWith("%PDF");
        Assertions.assertThat(taken("XLSX")).startsWith("PK");
        open("printing/reports.xhtml");
        assertThat(page().locator("#recent")).containsText("Xã In Biểu Mẫu");
        page().locator("#recent a").first().click();
        assertThat(page().locator("#chosen")).containsText("chỗ còn trống");
        open("printing/reports.xhtml?q=khong+co+mau+nao");
        assertThat(page().locator(".empty").first()).isVisible();
    }

    @Test
    void saysInWordsWhyThereIsNothingToPrint() {
        login("rpt-department", Ground.PASSWORD);
        open("printing/reports.xhtml?document=staffing-plan-iia&look=true");
        assertThat(page().locator("main")).containsText("chưa có kế hoạch nào");
        assertThat(page().locator("#pages")).hasCount(0);
        looksRight("reports-nothing");
    }

    @Test
    void everyFormOfAUnitIsThereAsPdfAndXlsxAndForNobodyElse() {
        for (String form : FORMS) {
            for (String format : List.of("pdf", "xlsx")) {
                String path = "api/reports/" + form + "?unit=RPT&format=" + format;
                Assertions.assertThat(officer.get(path).expect(200).text())
                        .as(path)
                        .startsWith(format.equals("pdf") ? "%PDF" : "PK");
                stranger.get(path).expect(404);
            }
        }
        officer.get("api/reports/staffing-plan-iib?unit=RPT").expect(422);
        officer.get("api/reports/posts-vacancies?unit=RPT&format=png").expect(422);
        officer.get("api/reports/posts-vacancies?unit=RPT&below=false").expect(200);
    }

    private String taken(String format) throws IOException {
        Path file = page().waitForDownload(() -> page().locator("#chosen input[value$=' " + format + "']")
                        .click())
                .path();
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }
}
