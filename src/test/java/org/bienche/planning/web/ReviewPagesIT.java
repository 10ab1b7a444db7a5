package org.bienche.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.bienche.planning.PlanSteps;
import org.junit.jupiter.api.Test;

/** A review on the pages: opened by an officer, answered by a department, returned, answered again and looked at; and the years ahead. */
class ReviewPagesIT extends InBrowser {

    @Test
    void opensAnswersReturnsAndShowsTheBoard() throws IOException {
        long province = PlanGround.province("RVP", "Tỉnh Trang Rà Soát", 3);
        Ground.account("review-p-officer", "OFFICER", province);
        Ground.account("review-p-commune", "DEPARTMENT", province + 1);
        login("review-p-officer", Ground.PASSWORD);
        open("planning/reviews.xhtml");
        page().click("#new");
        page().fill("#unit", "RVP");
        page().fill("#title", "Rà soát người chưa bố trí");
        page().fill("#basis", "Công văn thử 15/SNV");
        page().fill("#dueOn", PlanSteps.TODAY.minusDays(1).toString());
        page().fill("#questions0Words", "Số người chưa bố trí");
        page().fill("#questions1Words", "Đã công khai phương án");
        page().selectOption("#questions1Kind", "YES_NO");
        page().click("#more");
        assertThat(page().locator("#questions0Words")).hasValue("Số người chưa bố trí");
        page().click("#open");
        assertThat(page().locator("#dueOn-about")).containsText("Hạn trả lời");
        assertThat(page().locator("#basis")).hasValue("Công văn thử 15/SNV");
        looksRight("planning-new-review");
        page().fill("#dueOn", PlanSteps.TODAY.plusDays(9).toString());
        page().click("#open");
        isSaidToBeDone();
        String review = page().url().replaceAll("^.*[?&]id=(\\d+).*$", "$1");

        answer(province + 1, "mười");
        officerReturns(review, province + 1);
        forget();
        login("review-p-commune", Ground.PASSWORD);
        open("index.xhtml");
        assertThat(page().locator("#waiting")).containsText("bị trả lại");
        open("planning/review-answer.xhtml?id=" + review + "&unit=" + (province + 1));
        looksRight("planning-review-answer");
        page().click("#send");
        isSaidToBeDone();

        forget();
        login("review-p-officer", Ground.PASSWORD);
        open("planning/review.xhtml?id=" + review);
        assertThat(page().locator("#results")).containsText("100");
        looksRight("planning-review");
        Download sheet = page().waitForDownload(() -> page().click("#xlsx"));
        Assertions.assertThat(Files.size(sheet.path())).isGreaterThan(1_000);
        open("planning/reviews.xhtml");
        looksRight("planning-reviews");
        open("planning/five-years.xhtml?unit=" + province);
        looksRight("planning-five-years-empty");
    }

    @Test
    void showsTheYearsAheadAndThePeopleBehindANumber() throws IOException {
        long unit = Ground.commune("FYP", "Xã Năm Năm", 400);
        Ground.account("years-p-officer", "OFFICER", unit);
        login("years-p-officer", Ground.PASSWORD);
        open("planning/five-years.xhtml?unit=" + unit);
        looksRight("planning-five-years");
        Download sheet = page().waitForDownload(() -> page().click("#xlsx"));
        Assertions.assertThat(Files.size(sheet.path())).isGreaterThan(1_000);
        String number =
                page().locator("#whole tbody tr").first().locator("a").last().innerText();
        page().locator("#whole tbody tr").first().locator("a").last().click();
        assertThat(page().locator("#leavers tbody tr")).hasCount(Integer.parseInt(number));
        looksRight("planning-leavers");
    }

    @Test
    void carriesWhatIsNotGrantedYetIntoTheYearsAheadInATableThatFitsADesk() {
        long province = PlanGround.province("FYC", "Tỉnh Năm Năm Chỉ Tiêu Chưa Giao Hết", 2);
        int year = PlanSteps.TODAY.getYear();
        PlanGround.grant(province + 1, year, 30);
        PlanGround.grant(province + 2, year, 20);
        PlanGround.grant(province + 1, year + 1, 28);
        Ground.account("years-c-officer", "OFFICER", province);
        login("years-c-officer", Ground.PASSWORD);
        page().setViewportSize(1360, 900);
        open("planning/five-years.xhtml?unit=" + province);
        assertThat(page().locator("#quota td")).hasText(new String[] {"50", "48*", "48*", "48*", "48*"});
        assertThat(page().locator("#carried")).containsText("số giao gần nhất");
        assertThat(page().locator("#parts td[data-label='Biên chế được giao']")).hasText(new String[] {"28", "20"});
        Assertions.assertThat((Boolean) page().locator("#parts")
                        .evaluate("table => table.parentElement.scrollWidth <= table.parentElement.clientWidth"))
                .as("no column is cut")
                .isTrue();
        Assertions.assertThat((Boolean) page().locator("#whole")
                        .evaluate("table => table.parentElement.scrollWidth <= table.parentElement.clientWidth"))
                .as("nor one of the years of the whole")
                .isTrue();
        Assertions.assertThat(
                        (Integer) page().locator("#parts tbody th").first().evaluate("cell => cell.offsetWidth"))
                .isGreaterThan(200);
    }

    private void answer(long unit, String wrong) {
        forget();
        login("review-p-commune", Ground.PASSWORD);
        open("index.xhtml");
        page().locator("#waiting a", new Page.LocatorOptions().setHasText("Trả lời rà soát"))
                .first()
                .click();
        Assertions.assertThat(page().url()).contains("unit=" + unit);
        page().fill("#answers0Value", wrong);
        page().selectOption("#answers1Value", "true");
        page().click("#send");
        assertThat(page().locator("#answers0Value-about")).containsText("Ghi một số");
        assertThat(page().locator("#answers0Value")).hasValue(wrong);
        page().fill("#answers0Value", "100");
        page().click("#send");
        isSaidToBeDone();
        assertThat(page().locator("#answers")).containsText("Có");
    }

    private void officerReturns(String review, long unit) {
        forget();
        login("review-p-officer", Ground.PASSWORD);
        open("planning/review-answer.xhtml?id=" + review + "&unit=" + unit);
        page().click("#sendBack");
        assertThat(page().locator("#reason-about")).containsText("lý do");
        page().fill("#reason", "Số liệu chưa khớp");
        page().click("#sendBack");
        isSaidToBeDone();
    }
}
