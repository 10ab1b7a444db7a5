package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assumptions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.SharedServer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The payroll sheet of a real run, by unit: what it adds up to is what the run and its payslips add up to. */
class PayrollSheetIT {

    private static final String SHEET = "api/reports/payroll-sheet?asOf=2026-07-31&lang=vi";

    private static ApiClient officer;
    private static ApiClient department;
    private static JsonNode run;

    @TempDir
    private Path folder;

    @BeforeAll
    static void payACommune() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLS-X", "Xã Thử Bảng In", "COMMUNE", 1, "STATE");
            long office = land.unit("TLS-P", "Phòng Kinh tế Thử In", "DEPARTMENT", commune, "STATE");
            long centre = land.unit("TLS-TT", "Trung tâm Thử In", "SERVICE_CENTRE", commune, "G3B");
            land.civilServant("Nguyễn Thị Ngọc Ánh", office);
            land.civilServant("Đỗ Hữu Thắng", commune);
            long teacher = land.person("Phạm Thị Cô Giáo", 1);
            land.post(teacher, centre, "PUBLIC_EMPLOYEE");
            land.salary(teacher, "A1", 6, "3.99", 0);
            land.account("tls-officer", "OFFICER", commune);
            land.account("tls-department", "DEPARTMENT", office);
        }
        officer = ApiClient.of(SharedServer.get().url(), "tls-officer", PayrollLand.PASSWORD);
        department = ApiClient.of(SharedServer.get().url(), "tls-department", PayrollLand.PASSWORD);
        run = paid();
    }

    /** Computed, when the interface says so. */
    private static JsonNode paid() throws InterruptedException {
        long id = officer.post("api/payroll-runs", Map.of("month", "2026-07", "unit", "TLS-X"))
                .expect(202)
                .json()
                .path("id")
                .asLong();
        for (int i = 0; i < 300; i++) {
            JsonNode now = officer.get("api/payroll-runs/" + id).expect(200).json();
            if (now.path("state").asText().equals("COMPUTED")) {
                return now;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The run is not computed in a minute");
    }

    @Test
    void theCatalogueNamesTheSheetAndItsFormats() {
        JsonNode items = officer.get("api/reports").expect(200).json().path("items");
        assertThat(StreamSupport.stream(items.spliterator(), false))
                .filteredOn(item -> item.path("id").asText().equals("payroll-sheet"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("formats").toString()).isEqualTo("[\"pdf\",\"xlsx\"]"));
    }

    @Test
    void addsUpToTheRunAndItsPayslips() throws Exception {
        JsonNode payslips = officer.get("api/payroll-runs/" + run.path("id").asLong() + "/payslips")
                .expect(200)
                .json()
                .path("items");
        Map<String, BigDecimal> total = total(sheet("TLS-X"));
        for (String field : List.of("gross", "net", "incomeTax")) {
            long sum = StreamSupport.stream(payslips.spliterator(), false)
                    .mapToLong(one -> one.path(field).asLong())
                    .sum();
            assertThat(total.get(field)).as(field).isEqualByComparingTo(BigDecimal.valueOf(sum));
            assertThat(run.path(field).asLong()).as(field).isEqualTo(sum);
        }
        assertThat(payslips).hasSize(3);
    }

    @Test
    void dividesTheUnionFundOfAUnitThatPaysOne() throws Exception {
        Map<String, BigDecimal> total = total(sheet("TLS-TT"));
        BigDecimal fund = BigDecimal.valueOf(201_894);
        assertThat(total.get("unionEmployer")).isEqualByComparingTo(fund);
        assertThat(total.get("unionKept")).isEqualByComparingTo("151421");
        assertThat(total.get("unionUpper")).isEqualByComparingTo(fund.subtract(new BigDecimal("151421")));
    }

    @Test
    void printsVietnameseAndTheSameTotalAsAPdf() throws Exception {
        Path pdf = Files.write(
                folder.resolve("sheet.pdf"),
                officer.get(SHEET + "&unit=TLS-X&format=pdf")
                        .expect(200)
                        .response()
                        .body());
        Assumptions.assumeThat(Path.of("/usr/bin/pdftotext")).exists();
        Process process = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Mẫu số C02a-HD", "Nguyễn Thị Ngọc Ánh", "Đỗ Hữu Thắng", "Tháng 7 năm 2026")
                .contains("%,d".formatted(run.path("net").asLong()).replace(',', '.'));
    }

    @Test
    void aDepartmentPrintsItsOwnUnitAndNoOther() {
        assertThat(department.get(SHEET + "&unit=TLS-P&format=xlsx").status()).isEqualTo(200);
        assertThat(department.get(SHEET + "&unit=TLS-X&format=xlsx").status()).isEqualTo(404);
        assertThat(department.get(SHEET + "&unit=TLS-TT&format=pdf").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(officer.get("api/reports/no-such?unit=TLS-X").status()).isEqualTo(404);
        assertThat(officer.get(SHEET + "&unit=TLS-X&format=docx").status()).isEqualTo(422);
        assertThat(officer.get("api/reports/payroll-sheet?asOf=31.7.2026&unit=TLS-X")
                        .status())
                .isEqualTo(422);
        assertThat(officer.get("api/reports/payroll-sheet?asOf=2026-03-31&unit=TLS-X")
                        .status())
                .isEqualTo(422);
    }

    private static byte[] sheet(String unit) {
        return officer.get(SHEET + "&format=xlsx&unit=" + unit)
                .expect(200)
                .response()
                .body();
    }

    /** The amounts of the last line, which the sheet gives in its own order of columns. */
    private static Map<String, BigDecimal> total(byte[] xlsx) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Row last = rows.filter(row ->
                            row.stream().anyMatch(cell -> cell != null && "Tổng cộng".equals(cell.getText())))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            List<BigDecimal> numbers = new ArrayList<>();
            for (Cell cell : last) {
                if (cell != null && cell.getType() == CellType.NUMBER) {
                    numbers.add(cell.asNumber());
                }
            }
            List<BigDecimal> amounts = numbers.subList(numbers.size() - 14, numbers.size());
            return Map.of(
                    "gross", amounts.get(0),
                    "unionEmployer", amounts.get(7),
                    "unionUpper", amounts.get(9),
                    "unionKept", amounts.get(10),
                    "incomeTax", amounts.get(11),
                    "net", amounts.get(13));
        }
    }
}
