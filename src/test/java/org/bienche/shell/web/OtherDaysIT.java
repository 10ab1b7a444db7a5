package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of the header on which something is not there leads back to a day on which it is. */
class OtherDaysIT extends InBrowser {

    private static final String BEFORE = "2019-06-30";

    private final long mine = Ground.commune("NGAY-A", "Xã Ngày Một", 0);
    private final long others = Ground.commune("NGAY-B", "Xã Ngày Hai", 0);

    private void signIn() {
        Ground.account("ngay-can-bo", "OFFICER", mine);
        login("ngay-can-bo", Ground.PASSWORD);
    }

    private String main() {
        return page().locator("main").textContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staffing/quotas.xhtml?unit=",
                "printing/reports.xhtml?document=norm-findings&look=true&unit=",
                "organization/units.xhtml?unit=",
                "norms/findings.xhtml?unit="
            })
    void tellsWhenTheUnitIsThereAndLeadsBackToToday(String path) {
        signIn();
        open(path + mine);
        assertThat(page().locator("header.top").count()).isEqualTo(1);
        open(path + mine + "&asOf=" + BEFORE);
        assertThat(main()).contains("Xã Ngày Một", "30/06/2019", "01/01/2020");
        page().locator("#wayBack").click();
        assertThat(page().locator("header.top").count()).isEqualTo(1);
        assertThat(page().locator(".time-note").count()).isZero();
        assertThat(page().url()).endsWith(path + mine);
    }

    @Test
    void tellsNothingOfUnitsOutsideOfTheScope() {
        signIn();
        open("staffing/quotas.xhtml?unit=" + others + "&asOf=" + BEFORE);
        String strange = main();
        open("staffing/quotas.xhtml?unit=987654321");
        assertThat(strange).isEqualTo(main()).doesNotContain("Xã Ngày Hai", "2020");
        looksRight("error-404-dated");
    }

    @Test
    void goesHomeToToday() {
        signIn();
        open("staffing/quotas.xhtml?unit=" + others + "&asOf=" + BEFORE);
        page().locator("a.button.primary").click();
        page().locator("header.top").waitFor();
        assertThat(page().locator(".time-note").count()).isZero();
    }

    @Test
    void homeIsOfTodayAndSoAreItsLinks() {
        login("officer");
        open("index.xhtml?asOf=2024-01-01");
        assertThat(page().locator(".time-note").textContent()).contains("Trang chủ luôn cho thấy số liệu hôm nay");
        page().locator("a.stat").first().click();
        page().locator("header.top").waitFor();
        assertThat(page().url()).doesNotContain("index.xhtml");
        assertThat(page().locator(".time-note").count()).isZero();
    }
}
