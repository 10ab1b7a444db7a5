package org.bienche.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.bienche.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form compiles, fills and exports, in every language and format. */
class TemplatesTest {

    private static final Path PRINTS = Path.of("target", "prints");

    @TempDir
    Path folder;

    private final Printing printing = new Printing();

    static Stream<String> documents() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("reports"))) {
            return folders
                    .map(one -> one.getFileName().toString())
                    .filter(name -> !name.equals("style"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void compilesFillsAndExports(String document) throws IOException {
        Files.createDirectories(PRINTS);
        for (Language language : Language.values()) {
            for (Format format : Format.values()) {
                byte[] file = print(document, language, format);
                Files.write(PRINTS.resolve(document + "_" + language.tag() + "." + format.ending()), file);
                assertThat(new String(file, 0, 2, StandardCharsets.ISO_8859_1))
                        .as("%s in %s as %s", document, language, format)
                        .isEqualTo(format == Format.PDF ? "%P" : format == Format.PNG ? "\u0089P" : "PK");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasItsCaptionsInThreeLanguages(String document) throws IOException {
        Properties vietnamese = captions(document, Language.VI);
        for (Language language : Language.values()) {
            assertThat(captions(document, language).stringPropertyNames())
                    .as("%s of %s", language, document)
                    .containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        }
    }

    @Test
    void thePayrollSheetReadsInVietnameseAndAddsUp() throws Exception {
        String text = PrintedText.of(printing("payroll-sheet", Language.VI, 7));
        assertThat(text)
                .contains("Mẫu số C02a-HD")
                .contains("BẢNG THANH TOÁN TIỀN LƯƠNG VÀ CÁC KHOẢN PHỤ CẤP THEO LƯƠNG, CÁC KHOẢN TRÍCH NỘP THEO LƯƠNG")
                .contains("Nguyễn Thị Hạnh Phượng")
                .contains("Đỗ Hoàng Vỹ")
                .contains("10.399.185")
                .contains("72.794.316")
                .contains("Bảy mươi hai triệu bảy trăm chín mươi bốn nghìn ba trăm mười sáu đồng.");
    }

    @Test
    void theTitleStaysVietnameseAndTheCaptionsFollowTheLanguage() throws Exception {
        assertThat(PrintedText.of(printing("payroll-sheet", Language.EN, 3)))
                .contains("BẢNG THANH TOÁN TIỀN LƯƠNG")
                .contains("Payroll sheet")
                .contains("Net pay")
                .doesNotContain("Số thực lĩnh");
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        Path file = Files.write(folder.resolve("x.pdf"), print("payroll-sheet", Language.VI, Format.PDF));
        assertThat(run("pdffonts", file.toString()).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains("DejaVu") && line.matches(".*\\byes\\s+(yes|no)\\s+yes\\b.*"));
    }

    @Test
    void aFormWithoutRowsStillPrints() throws Exception {
        assertThat(PrintedText.of(printing("payroll-sheet", Language.VI, 0))).contains("Mẫu số C02a-HD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payroll-sheet", "people-list"})
    void aLongListPrintsInBoundedMemory(String form) throws Exception {
        Path file = folder.resolve("long.pdf");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("java.class.path");
        String said = run(
                java.toString(),
                "-Xmx96m",
                "-cp",
                classes,
                LongPayroll.class.getName(),
                "4000",
                "pdf",
                file.toString(),
                form);
        assertThat(said).contains("4000 people as PDF");
    }

    private byte[] printing(String document, Language language, int rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        printing.print(document, Sample.payrollHeader(), Sample.payroll(rows), language, Format.PDF, file);
        return file.toByteArray();
    }

    private byte[] print(String document, Language language, Format format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Map<String, ?> header = switch (document) {
            case "payroll-sheet" -> Sample.payrollHeader();
            case "salary-fund" -> Sample.fundHeader();
            case "before-after" -> Sample.planHeader();
            case "nd178-early-retirement",
                    "nd178-severance",
                    "nd177-not-reelected",
                    "nd178-monthly-pay",
                    "streamlining-list" -> Sample.paymentHeader();
            default -> UnitSample.header();
        };
        Iterator<?> rows = switch (document) {
            case "payroll-sheet" -> Sample.payroll(120);
            case "salary-fund" -> Sample.funds(30);
            case "before-after" -> Sample.comparison();
            case "nd178-early-retirement",
                    "nd178-severance",
                    "nd177-not-reelected",
                    "nd178-monthly-pay",
                    "streamlining-list" -> Sample.payments(60);
            case "job-description" -> UnitSample.description();
            default -> UnitSample.rows(60);
        };
        printing.print(document, header, rows, language, format, file);
        return file.toByteArray();
    }

    private static Properties captions(String document, Language language) throws IOException {
        Properties captions = new Properties();
        captions.load(Files.newBufferedReader(Path.of("reports", document, language.tag() + ".properties")));
        return captions;
    }

    private static String run(String... command) throws Exception {
        assumeThat(Path.of("/usr/bin").resolve(command[0])).exists();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
