package org.bienche.duties.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.bienche.launch.InBrowser;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register as an officer keeps it: entering, loading, assigning, handing over. */
class DutyPagesIT extends InBrowser {

    private static final String HEAD = "code,name,field,legal_basis,kind,territory,holder\n";
    private static long commune;

    @BeforeAll
    static void settle() {
        commune = Ground.commune("DTW-A", "Xã Sổ Nhiệm Vụ", 3);
        Ground.commune("DTW-B", "Xã Nhận Nhiệm Vụ", 0);
    }

    @Test
    void entersADutyKeepsWhatWasTypedAndMakesItClear() {
        login("officer");
        open("duties/new-duty.xhtml");
        page().fill("#code", "dtw sai");
        page().fill("#name", "Đăng ký khai sinh");
        page().fill("#field", "Hộ tịch");
        page().fill("#legalBasis", "Luật Hộ tịch");
        page().fill("#territory", "DTW-A");
        page().fill("#holder", "DTW-A");
        decide("decision", "DTW-1/QĐ");
        page().click("#save");
        assertThat(page().locator("main")).containsText("Mã gồm chữ in hoa");
        assertThat(page().locator("#name")).hasValue("Đăng ký khai sinh");
        looksRight("duties-new");
        page().fill("#code", "DTW-01");
        page().click("#save");
        assertThat(page().locator("main")).containsText("Đã nhập nhiệm vụ theo quyết định.");
        assertThat(page().locator("#tasks")).containsText("Chưa phân công");

        page().click("#addTask");
        page().selectOption("#person", page().locator("#person option").nth(1).getAttribute("value"));
        page().fill("#task", "Giải quyết hồ sơ khai sinh");
        page().fill("#timeLimit", "Trong ngày");
        page().fill("#product", "Giấy khai sinh");
        decide("decision", "DTW-2/QĐ");
        looksRight("duties-task");
        page().click("#save");
        assertThat(page().locator("#tasks")).containsText("Chưa rõ trách nhiệm");
        assertThat(page().locator("#tasks")).not().containsText("Chưa rõ người");
        looksRight("duties-duty");
        page().click("#tasks tbody th a");
        page().click("a[href*='tab=work']");
        assertThat(page().locator("#dutiesOfPerson")).containsText("Giải quyết hồ sơ khai sinh");
        open("organization/units.xhtml?unit=" + commune);
        assertThat(page().locator("#duties")).containsText("1 nhiệm vụ chưa đủ 5 rõ");
        page().click("#duties .finding a");
        assertThat(page().locator("#duties tbody tr")).hasCount(1);
        assertThat(page().locator("#onlyUnclear")).isChecked();
        looksRight("duties-unclear");
        page().uncheck("#onlyUnclear");
        page().fill("#q", "không có việc này");
        page().check("#onlyUnclear");
        page().click("#find");
        page().waitForURL(address -> address.contains("unclear=true"));
        assertThat(page().locator(".empty").first()).isVisible();
    }

    @Test
    void tellsOfAnEmptyFileAndOfOneThatIsAnotherTableOnceEach() {
        login("officer");
        open("duties/load-duties.xhtml");
        Assertions.assertThat(page().request().get("duties/template.xlsx").status())
                .isEqualTo(200);
        send("");
        assertThat(page().locator("#file-about")).containsText("tệp rỗng (0 byte)");
        send("một dòng chữ\n");
        assertThat(page().locator(".messages li")).hasCount(1);
        assertThat(page().locator(".messages")).containsText("không phải là bảng cần nạp");
    }

    @Test
    void loadsAListThatWasLookedAtFirst() {
        login("officer");
        open("duties/load-duties.xhtml");
        send(HEAD + "DTW-11,Chứng thực,Hộ tịch,Luật,OWN,DTW-A,KHONG-CO\n");
        assertThat(page().locator("#faults")).containsText("Không có đơn vị mã KHONG-CO.");
        looksRight("duties-load");
        send(
                HEAD
                        + "DTW-11,Chứng thực bản sao,Tư pháp,Luật,OWN,DTW-A,DTW-A\nDTW-12,Chứng thực chữ ký,Tư pháp,Luật,ASSIGNED,DTW-A,DTW-A\n");
        decide("decision", "DTW-3/QĐ");
        page().click("#takeOver");
        assertThat(page().locator("main")).containsText("Đã nạp danh sách theo quyết định.");
        page().fill("#q", "DTW-1");
        page().selectOption("#kind", "ASSIGNED");
        page().click("#find");
        page().waitForURL(address -> address.contains("kind=ASSIGNED"));
        assertThat(page().locator("#duties tbody tr")).hasCount(1);
        looksRight("duties-list");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();

        page().click("#duties tbody a");
        page().fill("#holder", "DTW-B");
        decide("moving", "DTW-4/QĐ");
        page().click("#saveMove");
        assertThat(page().locator("main")).containsText("Đã giao nhiệm vụ theo quyết định.");
        assertThat(page().locator("#history tbody tr").first()).containsText("Xã Nhận Nhiệm Vụ");
    }

    private void send(String file) {
        page().setInputFiles("#file", new FilePayload("duties.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page().fill("#from", "2026-02-02");
        page().click("#check");
    }

    private void decide(String id, String number) {
        page().fill("#" + id + "Number", number);
        page().fill("#" + id + "Title", "Nhiệm vụ để thử");
        page().fill("#" + id + "Issuer", "UBND thử");
        page().fill("#" + id + "Signer", "Người Ký Thử");
        page().fill("#" + id + "SignedOn", "2026-02-02");
        page().fill("#" + id + "EffectiveOn", "2026-02-02");
    }
}
