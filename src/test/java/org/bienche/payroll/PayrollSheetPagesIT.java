package org.bienche.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer prints a payroll from the catalogue of forms, and is told where there is nothing to print. */
class PayrollSheetPagesIT extends InBrowser {

    @BeforeAll
    static void payACommune() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLB-X", "Xã Thử Biểu Mẫu", "COMMUNE", 1, "STATE");
            land.civilServant("Nguyễn Thị Ký Nhận", commune);
        }
        ApiClient officer = ApiClient.as("officer");
        officer.await(officer.post("api/payroll-runs", Map.of("month", "2026-07", "unit", "TLB-X")));
    }

    @Test
    void takesTheSheetFromTheCatalogue() {
        login("officer");
        open("printing/reports.xhtml");
        looksRight("reports");
        page().locator("main a.line[href*='payroll-sheet']").click();
        page().fill("[id='print:unit']", "TLB-X");
        page().fill("[id='print:on']", "2026-07-31");
        looksRight("reports-sheet");
        Download sheet = page().waitForDownload(() -> take().click());
        Assertions.assertThat(sheet.failure()).isNull();
        Assertions.assertThat(sheet.suggestedFilename()).isEqualTo("payroll-sheet_TLB-X_2026-07-31.xlsx");
    }

    @Test
    void saysThatNobodyWasPaidThen() {
        login("officer");
        open("printing/reports.xhtml?document=payroll-sheet");
        page().fill("[id='print:unit']", "TLB-X");
        page().fill("[id='print:on']", "2026-03-31");
        take().click();
        assertThat(page().locator("#messages")).containsText("03/2026");
    }

    private Locator take() {
        return page().locator("#chosen input[type=submit][value*=XLSX]");
    }
}
