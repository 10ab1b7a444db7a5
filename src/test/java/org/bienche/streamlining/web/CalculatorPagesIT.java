package org.bienche.streamlining.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.bienche.launch.InBrowser;
import org.junit.jupiter.api.Test;

/** The calculators as pages: what is typed stays in the address, the result explains itself, a mistake is told beside its field. */
class CalculatorPagesIT extends InBrowser {

    @Test
    void worksOutAMonthsPay() {
        login("department");
        open("legislation/law.xhtml");
        page().click("a[href$='payslip-calculator.xhtml']");
        page().fill("#month", "2026-07");
        page().selectOption("#scale", "A1");
        page().fill("#step", "15");
        page().fill("#a-LEADERSHIP", "0,25");
        page().click("#calculate");
        assertThat(page().locator("#step-about .error")).containsText("chỉ có 9 bậc");
        page().fill("#step", "3");
        page().selectOption("#a-PUBLIC_SERVICE", "true");
        page().click("#calculate");
        assertThat(page().locator("main")).containsText("3,00 × 2.530.000");
        assertThat(page().locator("#a-LEADERSHIP")).hasValue("0,25");
        assertThat(page()).hasURL(Pattern.compile(".*month=2026-07.*step=3&.*"));
        looksRight("calculator-payslip");
    }

    @Test
    void comparesPoliciesAndDatesOfLeaving() {
        login("officer");
        open(
                "streamlining/leaving-calculator.xhtml?leaveOn=2025-08-01&or=2027-08-01&staffKind=CIVIL_SERVANT&born=1968-05-10"
                        + "&sex=M&contributionMonths=360&currentSalary=17.608.500&averageSalary=15.000.000&restructuredOn=2025-07-01"
                        + "&ground=DIRECT");
        assertThat(page().locator("main")).containsText("Nghị định 178/2024/NĐ-CP");
        assertThat(page().locator("main table").first()).containsText("01/08/2027");
        assertThat(page().locator("main")).containsText("17.608.500");
        looksRight("calculator-leaving");
        page().fill("#leaveOn", "1960-01-01");
        page().click("#calculate");
        assertThat(page().locator("#leaveOn-about .error")).containsText("Ngày sinh phải trước ngày nghỉ");
    }

    @Test
    void tellsWhenSomebodyRetires() {
        login("officer");
        open("pay/retirement-calculator.xhtml");
        page().fill("#born", "1966-04-15");
        page().selectOption("#sex", "M");
        page().click("#calculate");
        assertThat(page().locator("#result")).containsText("62 tuổi 0 tháng");
        assertThat(page().locator("#result")).containsText("05/2028");
        assertThat(page().locator("#result")).containsText("NĐ 135/2020/NĐ-CP");
        looksRight("calculator-retirement");
    }

    @Test
    void placesAPromotionAndTellsTheStepsToCome() {
        login("officer");
        open("pay/rank-calculator.xhtml?scale=A1&step=5&stepSince=2024-01-01&newScale=A2.1&decidedOn=2026-03-01");
        assertThat(page().locator("#result")).containsText("4,40");
        looksRight("calculator-rank");
        page().fill("#step", "15");
        page().click("#calculate");
        assertThat(page().locator("#step-about .error")).containsText("chỉ có 9 bậc");

        open("pay/steps-calculator.xhtml?scale=A1&step=3&stepSince=2024-07-01&until=2031-01-01");
        assertThat(page().locator("#result")).containsText("01/07/2027");
        page().fill("#disciplineOn1", "2025-05-01");
        page().selectOption("#disciplineForm1", "WARNING");
        page().click("#calculate");
        assertThat(page().locator("#result")).containsText("01/01/2028");
        looksRight("calculator-steps");
    }
}
