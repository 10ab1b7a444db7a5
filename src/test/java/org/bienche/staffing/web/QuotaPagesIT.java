package org.bienche.staffing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bienche.exchange.ReadBack;
import org.bienche.launch.InBrowser;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.bienche.staffing.QuotaGround;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of quotas: how they are handed down, moved, asked for and divided by who pays. */
class QuotaPagesIT extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static long province;

    @BeforeAll
    static void twoProvincesWithThreeCentresEach() throws SQLException {
        long other;
        try (QuotaGround ground = new QuotaGround()) {
            province = granted(ground, "QPA", "Tỉnh Trang Biên Chế");
            ground.people(province + 1, 6);
            other = granted(ground, "QPB", "Tỉnh Xin Biên Chế");
        }
        Ground.account("quota-p-unit", "DEPARTMENT", other + 2);
        Ground.account("quota-p-leader", "LEADER", other);
        Ground.account("quota-p-officer", "OFFICER", province);
    }

    /** 30, of which each centre has 8. */
    private static long granted(QuotaGround ground, String code, String name) throws SQLException {
        long id = ground.province(code, name, 3, FundingGroup.G4);
        ground.grant(id, TODAY.getYear(), 30, null);
        for (int i = 1; i <= 3; i++) {
            ground.grant(id + i, TODAY.getYear(), 8, null);
        }
        return id;
    }

    @Test
    void handsDownMovesAndDividesQuotas() {
        login("quota-p-officer", Ground.PASSWORD);
        open("staffing/quotas.xhtml?kind=PUBLIC_EMPLOYEE");
        assertThat(page().locator(".remainder")).containsText("6");
        assertThat(page().locator("#cascade tbody tr")).hasCount(4);
        looksRight("staffing-cascade");
        grants();
        open("staffing/quotas.xhtml?view=SIDE");
        assertThat(page().locator("#side")).containsText("+2");
        looksRight("staffing-side-by-side");
        moves();
        changesTheGroup();
        leavesTheGroupToItsOwnPage();
        open("norms/networks.xhtml");
        assertThat(page().locator("#law")).containsText("NĐ 150/2025");
        looksRight("norms-networks");
    }

    private void grants() {
        page().locator("#cascade tbody tr").nth(1).locator("a.button").click();
        assertThat(page().locator("#standing")).containsText("còn lại 6");
        assertThat(page().locator("#standing")).containsText("hiện được giao 8. Đã giao xuống 0.");
        page().fill("#number", "5");
        decide("decision", "QPA-1/QĐ");
        page().click("#save");
        assertThat(page().locator("#surplusUntil-about")).containsText("Ghi thời hạn");
        assertThat(page().locator("#number")).hasValue("5");
        page().fill("#number", "-5");
        page().click("#save");
        assertThat(page().locator("#number-about")).containsText("từ 0");
        page().fill("#number", "8");
        page().fill("#surplusUntil", TODAY.minusDays(1).toString());
        page().click("#save");
        assertThat(page().locator("#surplusUntil-about")).containsText("sau hôm nay");
        assertThat(page().locator("#surplusUntil")).hasValue(TODAY.minusDays(1).toString());
        page().fill("#surplusUntil", "");
        page().click("#save");
        isSaidToBeDone();
    }

    private void moves() {
        open("staffing/quota-moves.xhtml");
        assertThat(page().locator("main")).containsText("Chưa có điều chuyển");
        page().fill("#fromUnit", "QPA-1");
        page().fill("#toUnit", "QPA-2");
        page().selectOption("#kind", "PUBLIC_EMPLOYEE");
        page().fill("#number", "3");
        page().click("#look");
        assertThat(page().locator("#after")).containsText("đang có mặt 6 người");
        looksRight("staffing-move-refused");
        page().fill("#number", "1");
        page().click("#look");
        assertThat(page().locator("#after tbody tr")).hasCount(2);
        decide("decision", "QPA-2/QĐ");
        page().click("#carryOut");
        isSaidToBeDone();
        assertThat(page().locator("#moved")).containsText("QPA-2/QĐ");
    }

    private void changesTheGroup() {
        open("staffing/autonomy.xhtml?unit=" + (province + 3));
        page().click("#look");
        assertThat(page().locator("#after")).containsText("Người đứng đầu");
        looksRight("staffing-autonomy");
        decide("by", "QPA-3/QĐ");
        page().click("#carryOut");
        isSaidToBeDone();
        page().locator("#changes a.button").click();
        decide("decision", "QPA-4/QĐ");
        page().click("#takeBack");
        isSaidToBeDone();
        assertThat(page().locator("main")).containsText("Chưa có thay đổi");
    }

    private void leavesTheGroupToItsOwnPage() {
        open("organization/change.xhtml?unit=" + (province + 2));
        page().selectOption("#fundingGroup", "G2");
        page().fill("#name", "Trung tâm Đổi Tên");
        decide("decision", "QPA-9/QĐ");
        page().click("#save");
        assertThat(page().locator("#fundingGroup-about")).containsText("Thay đổi nhóm tự chủ");
        assertThat(page().locator("#name")).hasValue("Trung tâm Đổi Tên");
        page().click("#autonomy");
        assertThat(page().locator("#look")).hasCount(1);
    }

    @Test
    void aUnitAsksAndALeaderWhoIsSomebodyElseGrants() {
        login("quota-p-unit", Ground.PASSWORD);
        open("staffing/quota-requests.xhtml");
        page().selectOption("#kind", "PUBLIC_EMPLOYEE");
        page().fill("#number", "0");
        page().fill("#reason", "Nhận thêm nhiệm vụ");
        page().click("#ask");
        assertThat(page().locator("#number-about")).containsText("từ 1");
        assertThat(page().locator("#reason")).hasValue("Nhận thêm nhiệm vụ");
        page().fill("#number", "2");
        page().click("#ask");
        isSaidToBeDone();
        assertThat(page().locator("#grant")).hasCount(0);
        page().onDialog(asked -> asked.accept());
        page().click("#withdraw");
        isSaidToBeDone();
        assertThat(page().locator("main")).containsText("Đã rút");
        assertThat(page().locator("#withdraw")).hasCount(0);
        open("staffing/quota-requests.xhtml");
        page().selectOption("#kind", "PUBLIC_EMPLOYEE");
        page().fill("#number", "2");
        page().fill("#reason", "Nhận thêm nhiệm vụ");
        page().click("#ask");
        isSaidToBeDone();
        looksRight("staffing-request-of-mine");
        open("staffing/quota-requests.xhtml");
        page().selectOption("#kind", "PUBLIC_EMPLOYEE");
        page().fill("#number", "4");
        page().fill("#reason", "Xin thêm lần nữa");
        page().click("#ask");
        assertThat(page().locator("main")).containsText("đang chờ trả lời");
        assertThat(page().locator("#reason")).hasValue("Xin thêm lần nữa");
        page().click("#waiting");
        assertThat(page().locator("#withdraw")).hasCount(1);
        forget();
        login("quota-p-leader", Ground.PASSWORD);
        open("approvals/inbox.xhtml");
        assertThat(page().locator("main")).containsText("đề nghị thêm 2 viên chức năm");
        page().locator("#waiting tbody tr th a").click();
        looksRight("staffing-request-to-decide");
        decide("decision", "QPA-5/QĐ");
        page().fill("#granted", "1");
        page().click("#grant");
        assertThat(page().locator("#comment-about")).containsText("ghi lý do");
        assertThat(page().locator("#granted")).hasValue("1");
        page().fill("#comment", "Chỉ còn một chỉ tiêu");
        page().click("#grant");
        isSaidToBeDone();
        assertThat(page().locator("main")).containsText("QPA-5/QĐ");
        assertThat(page().locator("main")).containsText("1 trên 2 đề nghị");
        open("staffing/quota-requests.xhtml");
        assertThat(page().locator("#requests")).containsText("Đã giao");
        looksRight("staffing-requests");
        page().selectOption("#state", "GRANTED");
        page().waitForURL(address -> address.contains("state=GRANTED"));
        List<List<String>> rows = ReadBack.rows(
                page().waitForDownload(() -> page().click("#xlsx")).path());
        Assertions.assertThat(rows)
                .filteredOn(row -> row.contains("Nhận thêm nhiệm vụ"))
                .singleElement(InstanceOfAssertFactories.list(String.class))
                .contains("2", "1", "Chỉ còn một chỉ tiêu");
        Assertions.assertThat(rows).noneMatch(row -> row.contains("Đã rút"));
    }

    @Test
    void saysOfWhichYearItSpeaksAndAsksAgainForANumberFarBeyondAll() throws SQLException {
        long ground;
        try (QuotaGround quotas = new QuotaGround()) {
            ground = quotas.province("QPY", "Tỉnh Chọn Năm", 2, FundingGroup.G4);
            quotas.grant(ground + 1, TODAY.getYear(), 8, null);
            quotas.grant(ground + 2, TODAY.getYear(), 7, null);
        }
        int next = TODAY.getYear() + 1;
        Ground.account("quota-y-officer", "OFFICER", ground);
        login("quota-y-officer", Ground.PASSWORD);
        open("staffing/quotas.xhtml?kind=PUBLIC_EMPLOYEE&levels=2");
        assertThat(page().locator("#ofYear")).hasText("Tỉnh Chọn Năm: biên chế năm " + TODAY.getYear());
        page().selectOption("#year", String.valueOf(next));
        page().waitForURL(address -> address.contains("year=" + next));
        assertThat(page().locator("#ofYear")).containsText("năm " + next);
        assertThat(page().locator("#xlsx"))
                .hasAttribute("href", Pattern.compile(".*levels=2.*year=" + next + "&kind=.*"));
        page().click("#grantQuota");
        assertThat(page().locator("#year")).hasValue(String.valueOf(next));
        page().selectOption("#kind", "PUBLIC_EMPLOYEE");
        page().waitForURL(address -> address.contains("kind=PUBLIC_EMPLOYEE"));
        assertThat(page().locator("#standing"))
                .containsText("Viên chức năm " + next + " – Tỉnh Chọn Năm chưa được giao");
        page().selectOption("#year", String.valueOf(TODAY.getYear()));
        page().waitForURL(address -> address.contains("year=" + TODAY.getYear()));
        assertThat(page().locator("#standing")).containsText("các đơn vị bên dưới được giao cộng lại 15");
        page().selectOption("#year", String.valueOf(next));
        page().waitForURL(address -> address.contains("year=" + next));
        looksRight("staffing-grant-of-next-year");
        page().fill("#number", "5000");
        decide("decision", "QPY-1/QĐ");
        page().click("#save");
        assertThat(page().locator("main")).containsText("5.000 là nhiều hơn hẳn");
        assertThat(page().locator("#number")).hasValue("5000");
        page().check("#meant");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("#ofYear")).containsText("năm " + next);
        assertThat(page().locator("#cascade")).containsText("5.000");
        List<List<String>> rows = ReadBack.rows(
                page().waitForDownload(() -> page().click("#xlsx")).path());
        Assertions.assertThat(rows.toString()).contains("5000");
    }

    private void decide(String id, String number) {
        page().fill("#" + id + "Number", number);
        page().fill("#" + id + "Title", "Quyết định thử nghiệm");
        page().fill("#" + id + "Issuer", "Ủy ban nhân dân tỉnh");
        page().fill("#" + id + "Signer", "Người ký mẫu");
        page().fill("#" + id + "SignedOn", TODAY.toString());
        page().fill("#" + id + "EffectiveOn", TODAY.toString());
    }
}
