package org.bienche.streamlining.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.bienche.launch.InBrowser;
import org.junit.jupiter.api.Test;

/** The calculators as pages: what is typed stays in the address, the result explains itself, a mistake is told beside its field. */
class CalculatorPagesIT extends InBrowser {

    /** An address that asks for something wrong, and the field beside which that is told. */
    private static final String MISTAKES = """
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=Z9&step=3 | scale
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=10 | step
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=1000000000000000000 | step
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&coefficient=9,99 | coefficient
            pay/payslip-calculator.xhtml?month=1990-01&staffKind=CIVIL_SERVANT&scale=A1&step=3 | month
            pay/payslip-calculator.xhtml?month=nothing&staffKind=CIVIL_SERVANT&scale=A1&step=3 | month
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&dependants=-1 | dependants
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&dependants=two | dependants
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&minimumWageZone=5 | minimumWageZone
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&retention=x | retention
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&retainedUntil=2026-12-31 | retention
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&REGIONAL=0,33 | a-REGIONAL
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&scale=A1&step=3&LEADERSHIP=0,25&OCCUPATION_SENIORITY=1000000000000000000 | a-OCCUPATION_SENIORITY
            pay/payslip-calculator.xhtml?month=2026-07&staffKind=CONTRACT&contractWage=1000000000000000000 | contractWage
            streamlining/leaving-calculator.xhtml?leaveOn=&staffKind=CADRE&contributionMonths=12 | leaveOn
            streamlining/leaving-calculator.xhtml?leaveOn=2025-09-01&staffKind=CADRE&contributionMonths=-5 | contributionMonths
            streamlining/leaving-calculator.xhtml?leaveOn=2025-09-01&staffKind=CADRE&contributionMonths=12&currentSalary=1000000000000000000 | currentSalary
            streamlining/leaving-calculator.xhtml?leaveOn=2025-09-01&staffKind=CADRE&contributionMonths=12&retireFrom=soon | retireFrom
            pay/retirement-calculator.xhtml?born=yesterday&sex=M | born
            pay/retirement-calculator.xhtml?born=1966-04-15&sex=X | sex
            pay/rank-calculator.xhtml?scale=A1&step=5&stepSince=2024-01-01&newScale=&decidedOn=2026-03-01 | newScale
            pay/rank-calculator.xhtml?scale=A1&step=5&stepSince=2024-01-01&newScale=A2.1&decidedOn=1990-03-01 | decidedOn
            pay/steps-calculator.xhtml?scale=A1&step=3&stepSince=2024-07-01&until=2020-01-01 | until
            pay/steps-calculator.xhtml?scale=A1&step=3&stepSince=2024-07-01&until=2031-01-01&earlyMonths=99 | earlyMonths
            pay/steps-calculator.xhtml?scale=A1&step=3&stepSince=2024-07-01&until=2031-01-01&SICK_LEAVE_months=8 | SICK_LEAVE_months
            """;

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
        page().fill("#or", "1960-01-01");
        page().click("#calculate");
        assertThat(page().locator("#or-about .error")).containsText("Ngày sinh phải trước ngày nghỉ");
        assertThat(page().locator("#leaveOn-about .error")).hasCount(0);
        assertThat(page().locator("#currentSalary")).hasValue("17.608.500");
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
        assertThat(page().locator("#result")).containsText("Thời gian giữ bậc (tháng)");
        looksRight("calculator-steps");

        open("pay/steps-calculator.xhtml?scale=A1&step=8&stepSince=2023-07-01&until=2031-01-01");
        assertThat(page().locator("#result")).containsText("1 lần nâng bậc, ");
        assertThat(page().locator("#result")).containsText("Bậc 9, vượt khung 5 %");
        open("pay/steps-calculator.xhtml?scale=A1&step=8&stepSince=2023-07-01&until=2031-01-01&ratingYear1=1900");
        assertThat(page().locator("#ratingYear1-about .error")).containsText("từ 1945 đến 2200");
    }

    /** Each mistake is told in one sentence beside its field, and what was typed stays. */
    @Test
    void tellsAMistakeBesideItsField() {
        login("officer");
        MISTAKES.lines().map(line -> line.split(" \\| ")).forEach(row -> isTold(row[0], row[1]));
    }

    private void isTold(String address, String field) {
        open(address);
        assertThat(page().locator("#" + field + "-about .error")).hasCount(1);
        assertThat(page().locator("#result")).hasCount(0);
        String typed = address.replaceFirst(".*[?&]" + field.replaceFirst("^a-", "") + "=([^&]*).*", "$1");
        if (page().locator("#" + field + "[inputmode=decimal]").count() == 1 && !typed.equals(address)) {
            assertThat(page().locator("#" + field)).hasValue(typed);
        }
    }

    @Test
    void asksEverythingThatTheInterfaceAsks() {
        login("officer");
        open(
                "pay/payslip-calculator.xhtml?month=2026-07&staffKind=CIVIL_SERVANT&area=OTHER&fullyStateFunded=true&hasUnion=false"
                        + "&minimumWageZone=4&scale=A1&step=3&overFramePercent=0&retainedDifference=0,00&LEADERSHIP=0,60&PUBLIC_SERVICE=true"
                        + "&OCCUPATION_SENIORITY=15&OCCUPATION_INCENTIVE=40&REGIONAL=0,3&retention=0,70&retainedUntil=2026-12-31"
                        + "&workingState=WORKING&unpaidWorkingDays=0&incentiveDaysNotCounted=5&dependants=0");
        assertThat(page().locator("#result h2").first()).containsText("Thực lĩnh");
        assertThat(page().locator("#result")).containsText("max(0,70; 0,60) × 2.530.000");
        assertThat(page().locator("#result")).containsText("× 40 % × 17/22");
        assertThat(page().locator("#incentiveDaysNotCounted")).hasValue("5");

        open(
                "streamlining/leaving-calculator.xhtml?leaveOn=2025-09-01&staffKind=CIVIL_SERVANT&retireFrom=2029-02&contributionMonths=356"
                        + "&currentSalary=17608500&restructuredOn=2025-07-01&ground=DIRECT&hazardous15Years=false");
        assertThat(page().locator("#result h2").first()).containsText("1.232.595.000");

        open("pay/steps-calculator.xhtml?scale=A1&step=3&stepSince=2024-07-01&until=2031-01-01&SICK_LEAVE_months=8"
                + "&SICK_LEAVE_on=2025-01-01&earlyMonths=&lastRaiseEarly=false");
        assertThat(page().locator("#result")).containsText("8 − 6");
        assertThat(page().locator("#result h2").first()).containsText("01/09/2027");
    }
}
