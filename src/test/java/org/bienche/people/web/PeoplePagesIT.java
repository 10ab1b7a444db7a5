package org.bienche.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.bienche.exchange.Column;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.bienche.texts.Folding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People as an officer works with them. */
class PeoplePagesIT extends InBrowser {

    private static final String UNIT = "WEB-X1";
    private long unit;

    @BeforeEach
    void signIn() {
        unit = Ground.commune(UNIT, "Xã Trang Web", 60);
        login("officer");
    }

    private String oneOf(String column, String position) {
        return Ground.text("SELECT " + column + " FROM person p JOIN person_file f ON f.person_id = p.id"
                + " JOIN appointment a ON a.person_id = p.id JOIN job_position j ON j.id = a.job_position_id"
                + " JOIN salary s ON s.person_id = p.id WHERE a.unit_id = " + unit + " AND j.code = '" + position
                + "' AND s.rank_code = '01.003' AND s.step < 8 ORDER BY p.id LIMIT 1");
    }

    private void decide(String number, String day) {
        page().fill("#decisionNumber", number);
        page().fill("#decisionTitle", "Quyết định thử nghiệm");
        page().fill("#decisionIssuer", "Cơ quan thử trang");
        page().fill("#decisionSigner", "Người ký mẫu");
        page().fill("#decisionSignedOn", day);
        page().fill("#decisionEffectiveOn", day);
    }

    @Test
    void findsAPersonByGivenNameWithoutMarksAndChangesTheStepUnderADecision() {
        String name = oneOf("f.full_name", "CHUYEN-VIEN");
        String[] words = name.split(" ");
        String typed = Folding.fold(words[words.length - 2]) + " " + words[words.length - 1];
        open("people/people.xhtml?unit=" + unit);
        page().fill("#q", typed);
        page().click("#find");
        assertThat(page()).hasURL(Pattern.compile(".*q=.*"));
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(page().locator(".record-title")).hasText(name);
        looksRight("person");

        page().click("#changes summary");
        page().click("#changeSalary");
        String before = page().inputValue("#step");
        page().fill("#step", "99");
        decide("WEB-STEP-1", "2026-03-01");
        page().click("#save");
        assertThat(page().locator("[id='step-about']")).containsText("99");
        Assertions.assertThat(page().inputValue("#decisionTitle")).isEqualTo("Quyết định thử nghiệm");
        looksRight("person-salary");

        page().fill("#step", String.valueOf(Integer.parseInt(before) + 1));
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("WEB-STEP-1");
        open("people/person.xhtml?id=" + oneOf("p.id", "CHUYEN-VIEN") + "&tab=work");
        looksRight("person-work");
    }

    @Test
    void listsTurnsPagesAndExports() {
        open("people/people.xhtml?unit=" + unit);
        assertThat(page().locator("main")).containsText("Xã Trang Web");
        Assertions.assertThat(page().locator("tbody tr").count()).isEqualTo(50);
        looksRight("people");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();
        page().click("a[rel=next]");
        Assertions.assertThat(page().locator("tbody tr").count()).isEqualTo(10);
        open("people/people.xhtml?q=khong+co+ai+ten+nay");
        assertThat(page().locator(".empty")).isVisible();
        looksRight("people-none");
    }

    @Test
    void takesOverAListAfterLookingAtItAndGivesBackTheFailedRows() {
        String heading =
                "Số hiệu,Họ và tên,Ngày sinh,Giới tính,Loại,Mã đơn vị,Mã vị trí việc làm,Từ ngày,Mã ngạch,Bậc\n";
        String good = "WEB-1,Nguyễn Văn Mẫu,15/01/1980,Nam,Công chức," + UNIT + ",CHUYEN-VIEN,01/01/2021,01.003,2\n";
        String bad = "WEB-2,Trần Thị Mẫu,30/02/1980,Nữ,Công chức," + UNIT + ",CHUYEN-VIEN,01/01/2021,01.003,2\n";
        open("people/import.xhtml");
        choose(heading + good + bad);
        assertThat(page().locator("main")).containsText("30/02/1980");
        looksRight("people-import-errors");
        Path file = page().waitForDownload(() -> page().click("#failedRows")).path();
        Assertions.assertThat(file).isNotEmptyFile();

        choose(heading + good);
        assertThat(page().locator("main")).containsText("Nguyễn Văn Mẫu");
        decide("WEB-IMPORT-1", "2026-03-02");
        looksRight("people-import-ready");
        page().click("#takeOver");
        page().waitForURL(address -> address.contains("people.xhtml"));
        open("people/people.xhtml?q=WEB-1");
        assertThat(page().locator("tbody")).containsText("Nguyễn Văn Mẫu");
    }

    /** The larger one is more than any upload may be, and is not even read to its end. */
    @Test
    void saysInOneSentenceThatAFileIsTooLargeOrEmptyAndGoesOn(@TempDir Path folder) throws Exception {
        open("people/import.xhtml");
        for (long megabytes : List.of(0L, 200L, 300L)) {
            Path file = folder.resolve(megabytes + ".csv");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(megabytes << 20);
            }
            page().setInputFiles("#file", file);
            page().click("#check");
            assertThat(page().locator("body")).containsText(megabytes == 0 ? "tệp rỗng (0 byte)" : "Tệp lớn hơn");
            assertThat(page().locator("#file")).isVisible();
            Assertions.assertThat(page().locator(".stats").count()).isZero();
        }
        looksRight("people-import-too-large");
    }

    private void choose(String text) {
        page().setInputFiles("#file", new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page().click("#check");
        page().locator(".stats").waitFor();
    }

    @Test
    void hiresAllowsMovesAndLetsGo() {
        fillHire("WEB-9", "Lê Thị Mẫu Chín", UNIT);
        page().fill("#born", "2019-01-01");
        decide("WEB-HIRE-1", "2026-03-03");
        page().click("#save");
        assertThat(page().locator("[id='born-about'] .error")).isVisible();
        Assertions.assertThat(page().inputValue("#fullName")).isEqualTo("Lê Thị Mẫu Chín");
        looksRight("people-hire");
        page().fill("#born", "1990-01-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator(".record-title")).hasText("Lê Thị Mẫu Chín");
        String id = page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1");

        open("people/allowance.xhtml?id=" + id);
        page().selectOption("#code", "RESPONSIBILITY");
        page().fill("#size", "0.20");
        decide("WEB-ALLOW-1", "2026-03-04");
        looksRight("people-allowance");
        page().click("#give");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("WEB-ALLOW-1");

        open("people/identity.xhtml?id=" + id);
        page().fill("#fullName", "Lê Thị Mẫu Mười");
        decide("WEB-NAME-1", "2026-03-05");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator(".record-title")).hasText("Lê Thị Mẫu Mười");

        Ground.commune("WEB-X2", "Xã Trang Web Hai", 0);
        open("transfers/transfers.xhtml?people=WEB-9");
        page().fill("#unit", "WEB-X2");
        page().fill("#on", "2026-03-06");
        page().click("#try");
        assertThat(page().locator("main")).containsText("Xã Trang Web Hai");
        decide("WEB-MOVE-1", "2026-03-06");
        looksRight("transfers");
        page().click("[id='do']");
        isSaidToBeDone();

        open("people/departure.xhtml?id=" + id);
        decide("WEB-LEFT-1", "2026-11-01");
        looksRight("people-departure");
        page().onDialog(dialog -> dialog.accept());
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        assertThat(page().locator("main")).containsText("WEB-LEFT-1");
    }

    @Test
    void grantsAQuotaAndKeepsTheCatalogue() {
        open("staffing/grant.xhtml?unit=" + unit);
        page().fill("#number", "70");
        decide("WEB-QUOTA-1", "2026-01-01");
        looksRight("quota-grant");
        page().click("#save");
        page().waitForURL(address -> address.contains("quotas.xhtml"));
        assertThat(page().locator("main")).containsText("70");
        looksRight("quotas");

        open("positions/positions.xhtml");
        page().click("#addPosition");
        page().fill("#code", "WEB-POS");
        page().fill("#name", "Vị trí thử nghiệm");
        decide("WEB-POS-1", "2026-07-01");
        page().click("#save");
        isSaidToBeDone();
        assertThat(page().locator("main")).containsText("Vị trí thử nghiệm");
        looksRight("positions");
    }

    @Test
    void hiresBeyondTheQuotaOnlyWithTheDayByWhichThatIsSettled() {
        long full = Ground.commune("WEB-X7", "Xã Tuyển Vượt", 0);
        open("staffing/grant.xhtml?unit=" + full);
        page().fill("#number", "0");
        decide("WEB-QUOTA-4", "2026-01-01");
        page().click("#save");
        page().waitForURL(address -> address.contains("quotas.xhtml"));

        fillHire("WEB-40", "Đỗ Thị Mẫu Vượt", "WEB-X7");
        page().fill("#born", "1990-01-01");
        decide("WEB-HIRE-4", "2026-03-03");
        page().click("#save");
        assertThat(page().locator("[id='surplusUntil-about'] .error")).containsText("Xã Tuyển Vượt");
        looksRight("people-hire-over");
        page().fill("#surplusUntil", "2030-06-30");
        page().click("#save");
        page().waitForURL(address -> address.contains("person.xhtml"));
        Assertions.assertThat(
                        Ground.text("SELECT MAX(surplus_until) FROM quota WHERE year = 2026 AND unit_id = " + full))
                .isEqualTo("2030-06-30");
    }

    private void fillHire(String number, String name, String unitCode) {
        open("people/hire.xhtml");
        page().fill("#number", number);
        page().fill("#fullName", name);
        page().selectOption("#sex", "F");
        page().fill("#unit", unitCode);
        page().selectOption("#position", "CHUYEN-VIEN");
        page().selectOption("#staffKind", "CIVIL_SERVANT");
        page().selectOption("#rank", "01.003");
        page().fill("#step", "1");
    }

    @Test
    void saysBeforeAMoveThatItGoesBeyondTheQuota() {
        long full = Ground.commune("WEB-X3", "Xã Đủ Biên Chế", 9);
        int present = Integer.parseInt(Ground.text(
                "SELECT COUNT(*) FROM appointment WHERE staff_kind = 'CIVIL_SERVANT'" + " AND unit_id = " + full));
        open("staffing/grant.xhtml?unit=" + full);
        page().fill("#number", String.valueOf(present - 1));
        decide("WEB-QUOTA-3", "2026-01-01");
        page().click("#save");
        assertThat(page().locator("[id='surplusUntil-about'] .error")).isVisible();
        page().fill("#number", String.valueOf(present));
        page().click("#save");
        page().waitForURL(address -> address.contains("quotas.xhtml"));

        String person = Ground.text("SELECT p.number FROM person p JOIN appointment a ON a.person_id = p.id"
                + " WHERE a.unit_id = " + unit + " AND a.staff_kind = 'CIVIL_SERVANT' ORDER BY p.id DESC LIMIT 1");
        open("transfers/transfers.xhtml?people=" + person);
        page().fill("#unit", "WEB-X3");
        page().click("#try");
        assertThat(page().locator("main")).containsText("vượt biên chế");
        Assertions.assertThat(page().locator("[id='do']").count()).isZero();
        looksRight("transfers-tried");
    }

    @Test
    void movesTheListOfASpreadsheetAndGivesTheTrialAsOne() throws IOException {
        long from = Ground.commune("WEB-X5", "Xã Danh Sách", 3);
        long to = Ground.commune("WEB-X6", "Xã Nhận Danh Sách", 0);
        List<String> numbers = List.of(Ground.text("SELECT GROUP_CONCAT(p.number ORDER BY p.id) FROM person p"
                        + " JOIN appointment a ON a.person_id = p.id WHERE a.unit_id = " + from)
                .split(","));
        open("transfers/transfers.xhtml");
        page().fill("#on", "2026-03-06");
        page().setInputFiles("#file", new FilePayload("moves.xlsx", "application/octet-stream", moves(numbers)));
        page().click("#try");
        assertThat(page().locator("main")).containsText("Xã Nhận Danh Sách");
        Assertions.assertThat(page().locator("tbody tr").count()).isEqualTo(3);
        looksRight("transfers-list");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(firstColumn(file)).containsExactlyInAnyOrderElementsOf(numbers);

        decide("WEB-MOVE-5", "2026-03-06");
        page().click("[id='do']");
        isSaidToBeDone();
        open("people/people.xhtml?unit=" + to);
        Assertions.assertThat(page().locator("tbody tr").count()).isEqualTo(3);
    }

    private static byte[] moves(List<String> numbers) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Column> columns = List.of(Column.text("so_hieu", 12), Column.text("ma_don_vi", 12));
        Sheets.write(file, "Danh sách", columns, sheet -> numbers.forEach(number -> sheet.row(number, "WEB-X6")));
        return file.toByteArray();
    }

    private static List<String> firstColumn(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                Sheet sheet = Sheets.read(content, Limits.LIST)) {
            List<String> cells = new ArrayList<>();
            sheet.forEach(row -> cells.add(row.text(sheet.header().getFirst())));
            return cells;
        }
    }

    @Test
    void tellsADepartmentOnlyOfItsOwnPeople() {
        String foreign = oneOf("p.id", "CHUYEN-VIEN");
        long mine = Ground.commune("WEB-X4", "Xã Riêng", 3);
        Ground.account("web-department", "DEPARTMENT", mine);
        forget();
        open("login.xhtml");
        page().fill("#username", "web-department");
        page().fill("#password", Ground.PASSWORD);
        page().click("#signIn");
        page().waitForURL(address -> !address.contains("login.xhtml"));
        open("people/people.xhtml");
        Assertions.assertThat(page().locator("tbody tr").count()).isEqualTo(3);
        Assertions.assertThat(page().request()
                        .get("people/person.xhtml?id=" + foreign)
                        .status())
                .isEqualTo(404);
        Assertions.assertThat(page().request()
                        .get("staffing/quotas.xhtml?unit=" + unit)
                        .status())
                .isEqualTo(404);
        open("index.xhtml");
        assertThat(page().locator(".stats")).isVisible();
        looksRight("home-department");
        open("people/due.xhtml");
        looksRight("people-due");
    }
}
