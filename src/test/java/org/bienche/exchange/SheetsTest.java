package org.bienche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetsTest {

    private static final Limits SMALL = new Limits(1 << 20, 3, 5, 20, 1 << 20);

    @TempDir
    Path folder;

    @Test
    void readsRowsByTheNameOfTheirColumn() {
        try (Sheet sheet =
                csv("name,born,coefficient\nNguyễn Thị Hạnh,15/1/1967,\"2,34\"\n\nLê Ðức,1970-02-28,4.40\n")) {
            List<String> read = new ArrayList<>();
            for (Row row : sheet) {
                read.add(row.number() + " " + row.text("NAME") + " " + row.day("born") + " "
                        + row.decimal("coefficient"));
            }
            assertThat(read).containsExactly("2 Nguyễn Thị Hạnh 1967-01-15 2.34", "4 Lê Ðức 1970-02-28 4.40");
            sheet.refuseIfFaulty();
        }
    }

    @ParameterizedTest
    @MethodSource("separators")
    void findsTheSeparatorInTheHeading(String heading, char separator) {
        assertThat(CsvSource.separator(heading)).isEqualTo(separator);
    }

    static Stream<Arguments> separators() {
        return Stream.of(
                Arguments.of("a,b,c\n1;2;3;4;5", ','),
                Arguments.of("a;b;c\n", ';'),
                Arguments.of("a\tb\tc", '\t'),
                Arguments.of("\"a;b;c;d\",e", ','),
                Arguments.of("only", ','));
    }

    @Test
    void takesAByteOrderMarkAndComposesLetters() {
        String decomposed = Normalizer.normalize("Tỉnh Hà Tĩnh", Normalizer.Form.NFD);
        try (Sheet sheet = csv("\uFEFFtên\n" + decomposed + "\n")) {
            assertThat(sheet.header()).containsExactly("tên");
            assertThat(sheet.iterator().next().text("tên")).isEqualTo("Tỉnh Hà Tĩnh");
        }
    }

    @Test
    void notesEveryFaultWithItsRowAndColumn() {
        try (Sheet sheet = csv("code,born,number\nA,31/2/1970,1.000\n,1970-01-01,7\nB,,8,extra\n")) {
            for (Row row : sheet) {
                row.required("code");
                row.day("born");
                row.whole("number");
            }
            assertThatThrownBy(sheet::refuseIfFaulty).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.errors())
                        .extracting(Problem.Error::row, Problem.Error::column, Problem.Error::key)
                        .containsExactly(
                                tuple(2, "born", "exchange.cell.day"),
                                tuple(2, "number", "exchange.cell.whole"),
                                tuple(3, "code", "exchange.cell.required"),
                                tuple(4, null, "exchange.row.fields"));
                assertThat(problem.message(Language.EN)).isEqualTo("The file has 4 faults; no line was loaded.");
            });
        }
    }

    @Test
    void namesEveryMissingColumn() {
        try (Sheet sheet = csv("a,b\n1,2\n")) {
            assertThat(problem(() -> sheet.require("a", "old_code", "new_code")).message(Language.VI))
                    .isEqualTo("Dòng tiêu đề thiếu cột: old_code, new_code.");
            assertThat(problem(() -> sheet.require("a", "old_code", "new_code")).errors())
                    .as("said once")
                    .isEmpty();
        }
    }

    @Test
    void isAnotherTableWhereNoColumnIsThere() {
        try (Sheet sheet = csv("a,b\n1,2\n")) {
            assertThat(problem(() -> sheet.require("old_code", "new_code")).message(Language.VI))
                    .contains("không phải là bảng cần nạp", "old_code, new_code");
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void refusesWithASentence(byte[] content, String key) {
        assertThat(problem(() -> {
                            try (Sheet sheet = Sheets.read(new ByteArrayInputStream(content), SMALL)) {
                                sheet.forEach(row -> row.text("a"));
                                sheet.refuseIfFaulty();
                            }
                        })
                        .key())
                .isEqualTo(key);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of(new byte[0], "exchange.file.empty"),
                Arguments.of(new byte[(1 << 20) + 1], "exchange.file.too.large"),
                Arguments.of(
                        bytes("a,b\n1,H\u00E0 T\u0129nh\n", Charset.forName("windows-1258")), "exchange.file.encoding"),
                Arguments.of(bytes("a,b\n1,2\n", StandardCharsets.UTF_16), "exchange.file.encoding"),
                Arguments.of(new byte[] {'%', 'P', 'D', 'F', 0, 1}, "exchange.file.kind"),
                Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10}, "exchange.file.kind"),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "exchange.file.old.excel"),
                Arguments.of(utf8("a,b,a\n"), "exchange.header.doubled"),
                Arguments.of(utf8("a,b,c,d,e,f\n"), "exchange.file.columns"),
                Arguments.of(utf8("a\n1\n2\n3\n4\n"), "exchange.file.rows"),
                Arguments.of(utf8("a\n" + "x".repeat(21) + "\n"), "exchange.rows.refused"),
                Arguments.of(utf8("a\nok\n\"never closed\n1\n2\n"), "exchange.csv.malformed"),
                Arguments.of(utf8("a\n" + "x".repeat(200_000) + "\n"), "exchange.csv.malformed"),
                Arguments.of(zip(Map.of("word/document.xml", utf8("<w/>"))), "exchange.file.kind"),
                Arguments.of(zip(Map.of("xl/worksheets/sheet1.xml", new byte[2 << 20])), "exchange.file.packed"),
                Arguments.of(
                        zip(Map.of("xl/worksheets/sheet1.xml", utf8("<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"))),
                        "exchange.file.packed"),
                Arguments.of(zip(Map.of("xl/worksheets/sheet1.xml", utf8("<x/>"))), "exchange.file.damaged"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "exchange.file.damaged"));
    }

    @Test
    void refusesAFileOf200MegabytesWithoutKeepingIt() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThat(problem(() -> Sheets.read(endless, Limits.LIST)).message(Language.EN))
                .isEqualTo("The file is larger than 64 MB. Split it and load the parts.");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] content = bytes("a\nmột\nhai\nbốn\n".replace("bốn", "\u00E9"), StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xFF;
        assertThat(problem(() -> Sheets.read(new ByteArrayInputStream(content), SMALL))
                        .message(Language.EN))
                .contains("(line 4)");
    }

    @Test
    void knowsTheNamesOfAnEnumerationOnly() {
        try (Sheet sheet = csv("day,other\nMONDAY,\n,Sunday\n")) {
            List<@Nullable DayOfWeek> read = new ArrayList<>();
            for (Row row : sheet) {
                read.add(row.requiredChoice("day", DayOfWeek.class));
                read.add(row.choice("other", DayOfWeek.class));
                read.add(row.choice("left out", DayOfWeek.class));
            }
            assertThat(read).containsExactly(DayOfWeek.MONDAY, null, null, null, null, null);
            assertThat(sheet.faults())
                    .extracting(Problem.Error::row, Problem.Error::column, Problem.Error::key)
                    .containsExactly(
                            tuple(3, "day", "exchange.cell.required"), tuple(3, "other", "texts.input.choice"));
        }
    }

    @Test
    void aWrittenTableReadsBackAsItWas() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Column> columns = List.of(
                Column.text("Họ và tên", 30),
                Column.whole("Thực lĩnh"),
                Column.coefficient("Hệ số"),
                Column.day("Ngày"));
        Sheets.write(file, "Bảng lương 11/2026", columns, writer -> {
            writer.row("Nguyễn Thị Hạnh", 17_608_500L, new BigDecimal("2.34"), LocalDate.of(2025, 7, 1));
            writer.row("=1+1", null, null, null);
            writer.row("@SUM(A1)\u0000", 5, new BigDecimal("4.40"), null);
        });
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file.toByteArray()), Limits.FORM)) {
            List<String> read = new ArrayList<>();
            for (Row row : sheet) {
                read.add(row.number() + " " + row.text("Họ và tên") + " " + row.whole("Thực lĩnh") + " "
                        + row.decimal("Hệ số") + " " + row.day("Ngày"));
            }
            sheet.refuseIfFaulty();
            assertThat(read)
                    .containsExactly(
                            "2 Nguyễn Thị Hạnh 17608500 2.34 2025-07-01",
                            "3 =1+1 null null null",
                            "4 @SUM(A1) 5 4.4 null");
        }
    }

    @Test
    void neverWritesAFormula() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sheets.write(file, "x", List.of(Column.text("a", 10)), writer -> {
            for (String start : List.of("=", "+", "-", "@", "\t=")) {
                writer.row(start + "HYPERLINK(\"x\")");
            }
        });
        assertThat(part(file.toByteArray(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    /** The format lets rows and cells go without their names where none is passed over. */
    @Test
    void readsCellsThatDoNotSayWhereTheyStand() throws IOException {
        String cells = "<row><c t=\"inlineStr\"><is><t>%s</t></is></c><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        byte[] file = Workbooks.of(cells.formatted("a", "b") + cells.formatted("x", "y"));
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file), Limits.FORM)) {
            sheet.require("a", "b");
            Row row = sheet.iterator().next();
            assertThat(row.text("a")).isEqualTo("x");
            assertThat(row.text("b")).isEqualTo("y");
        }
    }

    @Test
    void writesManyRowsAsTheyCome() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sheets.write(file, "x", List.of(Column.whole("n"), Column.text("Tên", 20)), writer -> {
            for (int i = 0; i < 30_000; i++) {
                writer.row(i, "Người thứ " + i);
            }
        });
        long sum = 0;
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file.toByteArray()), Limits.LIST)) {
            for (Row row : sheet) {
                sum += Objects.requireNonNullElse(row.whole("n"), 0L);
            }
        }
        assertThat(sum).isEqualTo(30_000L * 29_999 / 2);
    }

    private static Sheet csv(String content) {
        return Sheets.read(new ByteArrayInputStream(utf8(content)), Limits.FORM);
    }

    private static byte[] utf8(String content) {
        return bytes(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String content, Charset charset) {
        return content.getBytes(charset);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }

    private String part(byte[] file, String name) throws IOException {
        Path copy = Files.write(folder.resolve("copy.xlsx"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }
}
