package org.bienche.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bienche.exchange.Column;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.positions.CatalogueImport.Ready;
import org.bienche.positions.CatalogueImport.Report;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The catalogue as a workbook, written and read as it is sent and sent back. */
class CatalogueSheetsTest {

    private static final JobDescription DESCRIBED = new JobDescription(
            "Thẩm định hồ sơ",
            List.of(
                    new Work(3, "Thẩm định hồ sơ thường\nTrả lời công dân", "Báo cáo", "Đúng hạn"),
                    new Work(null, "Góp ý", "", "")),
            "Điều hành nhóm",
            "Hỗ trợ lớp tập huấn",
            List.of(
                    new Competence(CompetenceKind.COMMON, "Đạo đức", 4),
                    new Competence(CompetenceKind.MANAGEMENT, "Tổ chức", null)),
            "Các phòng",
            "Sở Nội vụ",
            "=Yêu cầu bổ sung hồ sơ",
            new Requirements("Đại học", "Chứng chỉ", "3 năm", "Cẩn thận", "Khác"));

    private static final CatalogueEntry FULL = entry("VT-1", 3, 4, DESCRIBED);
    private static final CatalogueEntry BARE = entry("VT-2", null, null, JobDescription.NONE);

    @Test
    void whatGoesOutComesInWithoutChange() {
        Report report = read(written(List.of(FULL, BARE)), Map.of());
        assertThat(report.errors()).isEmpty();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.ready())
                .containsExactly(new Ready("VT-1", FULL.facts(), true), new Ready("VT-2", BARE.facts(), true));
    }

    @Test
    void whatComesBackAsItWentOutSaysNothingNewEvenOfAPositionThatNoListNamesYet() {
        CatalogueEntry byName =
                CatalogueEntry.byName(new JobPosition(3, "VT-3", "Phục vụ", PositionGroup.SUPPORT, Leadership.NONE));
        Map<String, CatalogueEntry> known = Map.of("VT-1", FULL, "VT-2", BARE, "VT-3", byName);
        Report report = read(written(List.of(FULL, BARE, byName)), known);
        assertThat(report.errors()).isEmpty();
        assertThat(report.ready()).isEmpty();
        assertThat(report.unchanged()).containsExactly("VT-1", "VT-2", "VT-3");
        assertThat(report.isAcceptable()).isFalse();
    }

    @Test
    void aRowWithoutYearsKeepsThoseThatAreKnown() {
        byte[] list = "code,name,group,period\nVT-1,Tên mới,PROFESSIONAL,\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(list, Map.of("VT-1", FULL)).ready().getFirst().facts().period())
                .isEqualTo(new Period(2026, 2030));
    }

    @Test
    void aPositionWithoutLinesInASheetThatIsThereHasNone() {
        CatalogueEntry emptied = entry("VT-1", 3, 4, JobDescription.NONE);
        Report report = read(written(List.of(emptied)), Map.of("VT-1", FULL));
        assertThat(report.ready().getFirst().facts().description()).isEqualTo(JobDescription.NONE);
    }

    @Test
    void whatIsLeftOutStaysAsItIs() {
        byte[] list = "code,name,group,period,goal\nVT-1,Tên mới,PROFESSIONAL,2026-2030,Mục tiêu mới\n"
                .getBytes(StandardCharsets.UTF_8);
        JobDescription now =
                read(list, Map.of("VT-1", FULL)).ready().getFirst().facts().description();
        assertThat(now.goal()).isEqualTo("Mục tiêu mới");
        assertThat(now.work()).isEqualTo(DESCRIBED.work());
        assertThat(now.requirements()).isEqualTo(DESCRIBED.requirements());
    }

    @Test
    void aLineOfWorkOfAPositionThatIsNotListedIsRefusedWithItsSheet() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sheets.write(file, "list", CatalogueSheets.COLUMNS, sheet -> {
            CatalogueSheets.write(sheet, List.of(BARE));
            sheet.next("more", List.of(Column.text("code", 10)));
        });
        assertThat(read(file.toByteArray(), Map.of()).errors()).isEmpty();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        Sheets.write(
                other,
                "list",
                List.of(
                        Column.text("code", 10),
                        Column.text("name", 10),
                        Column.text("group", 10),
                        Column.text("period", 10)),
                sheet -> {
                    sheet.row("VT-2", "Vị trí", "PROFESSIONAL", "2026-2030");
                    sheet.next(CatalogueSheets.WORK, List.of(Column.text("code", 10), Column.text("content", 10)));
                    sheet.row("VT-9", "Việc của ai");
                });
        Problem.Error error = read(other.toByteArray(), Map.of()).errors().getFirst();
        assertThat(error.key()).isEqualTo("positions.import.elsewhere");
        assertThat(error.toString()).contains("work.code");
    }

    private static byte[] written(List<CatalogueEntry> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sheets.write(file, "Vị trí việc làm", CatalogueSheets.COLUMNS, sheet -> CatalogueSheets.write(sheet, entries));
        return file.toByteArray();
    }

    private static Report read(byte[] file, Map<String, CatalogueEntry> known) {
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file), CatalogueImport.LIMITS)) {
            return CatalogueImport.read(sheet, known, List.copyOf(known.values()), facts -> List.of());
        }
    }

    private static CatalogueEntry entry(
            String code, @Nullable Integer lowest, @Nullable Integer highest, JobDescription description) {
        PositionFacts facts = new PositionFacts(
                "Thẩm định viên " + code,
                PositionGroup.PROFESSIONAL,
                Leadership.NONE,
                new Period(2026, 2030),
                "Nội vụ",
                List.of("01.003", "01.002"),
                lowest,
                highest,
                description);
        return new CatalogueEntry(1, code, facts, null);
    }
}
