package org.bienche.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer makes a payroll, a leader approves it, the officer closes it and opens a payslip. */
class PayrollPagesIT extends InBrowser {

    private static final double MILLIS_TO_COMPUTE = 60_000;

    @BeforeAll
    static void settleTheLand() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLW-X", "Xã Thử Trang Lương", "COMMUNE", 1, "STATE");
            long department = land.unit("TLW-P", "Phòng Văn hóa Thử Trang", "DEPARTMENT", commune, "STATE");
            land.civilServant("Nguyễn Thị Mở Phiếu", department);
            long cash = land.civilServant("Trần Văn Ở Xã", commune);
            land.update("UPDATE person_file SET bank_account = NULL WHERE person_id = ?", cash);
            long broken = land.person("Bùi Văn Thiếu Lương", 0);
            land.post(broken, department, "CIVIL_SERVANT");
        }
    }

    @Test
    void goesFromTheOfficerToTheLeaderAndBack() {
        login("officer");
        open("payroll/runs.xhtml");
        looksRight("payroll-runs-empty");
        page().fill("#newRun\\:month", "2026-07");
        page().fill("#newRun\\:unit", "TLW-X");
        button("create").click();
        page().waitForURL(address -> address.contains("payroll/run.xhtml"));
        assertThat(page().locator(".record .state"))
                .hasText("Đã tính", new LocatorAssertions.HasTextOptions().setTimeout(MILLIS_TO_COMPUTE));
        assertThat(page().locator(".progress")).hasCount(0);
        assertThat(page().locator("#exceptions")).containsText("Bùi Văn Thiếu Lương");
        assertThat(button("submit")).hasCount(0);
        looksRight("payroll-run-exception");
        looksBehindTheCount();

        page().locator("#exceptions").getByLabel("Lý do").fill("Chờ quyết định xếp lương");
        page().locator("#exceptions input[type=submit]").click();
        assertThat(page().locator("#exceptions")).containsText("Đã để ngoài bởi officer");
        button("submit").click();
        assertThat(page().locator(".record .state")).hasText("Đã trình");
        assertThat(button("approveNow")).hasCount(0);
        String address = page().url().replaceFirst("&done=.*$", "");
        String path = address.substring(address.indexOf("payroll/"));

        forget();
        login("leader");
        open("index.xhtml");
        page().locator("#waiting").getByText("Xã Thử Trang Lương").click();
        looksRight("payroll-run-waiting");
        button("approveNow").click();
        assertThat(page().locator(".record .state")).hasText("Đã duyệt");

        forget();
        login("officer");
        open(path);
        button("close").click();
        assertThat(page().locator(".record .state")).hasText("Đã khóa sổ");
        assertThat(button("compute")).hasCount(0);
        looksRight("payroll-run-closed");

        page().locator("#units")
                .getByRole(AriaRole.LINK, named("Phòng Văn hóa Thử Trang"))
                .click();
        page().locator("#payslips")
                .getByRole(AriaRole.LINK, named("Nguyễn Thị Mở Phiếu"))
                .click();
        assertThat(page().locator("main")).containsText("3,00 × 2.530.000");
        assertThat(page().locator("main")).containsText("NĐ 161/2026/NĐ-CP");
        assertThat(page().locator("tfoot .money")).hasText("8.766.450");
        looksRight("payroll-payslip");

        open("payroll/runs.xhtml?month=2026-07");
        looksRight("payroll-runs");
    }

    private void looksBehindTheCount() {
        assertThat(page().locator("#notFound li")).hasCount(3);
        assertThat(page().locator("#contributionsDue")).containsText("31/08/2026 (Luật 41/2024/QH15, Điều 34 khoản 4)");
        page().locator("#look a").getByText("1 người không có tài khoản").click();
        assertThat(page().locator("#payslips tbody tr")).hasCount(1);
        assertThat(page().locator("#payslips tbody")).containsText("Trần Văn Ở Xã");
        page().goBack();
    }

    @Test
    void speaksTheThreeLanguages() {
        login("officer");
        open("payroll/runs.xhtml?lang=en");
        assertThat(page().locator("h1")).hasText("Payroll runs");
        open("payroll/runs.xhtml?lang=id");
        assertThat(page().locator("h1")).hasText("Daftar gaji");
        open("payroll/runs.xhtml?lang=vi");
        assertThat(page().locator("h1")).hasText("Bảng lương");
    }

    @Test
    void saysWhatIsWrongBesideTheForm() {
        login("officer");
        open("payroll/runs.xhtml");
        page().fill("#newRun\\:month", "2099-01");
        page().fill("#newRun\\:unit", "TLW-X");
        button("create").click();
        assertThat(page().locator("#messages")).containsText("còn ở quá xa");
        assertThat(page().locator("#newRun\\:month-about")).containsText("còn ở quá xa");
    }

    private Locator button(String id) {
        return page().locator("input[type=submit][id$=':" + id + "']");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
