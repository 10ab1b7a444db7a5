package org.bienche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XLSX files that are small and would take the memory, or that the reader stumbles over. */
class HarmfulSheetsTest {

    private static final String HEADING = "<row r=\"1\">" + inline("A1", "a") + "</row>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithASentence(String name, String rows, String key) throws IOException {
        assertThat(refusal(Workbooks.of(rows))).isEqualTo(key);
    }

    static Stream<Arguments> refused() {
        String shared = "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>";
        String base = "<c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:Z2\">" + "A1+".repeat(10_000) + "1</f></c>";
        return Stream.of(
                Arguments.of("a column beyond the last", row(cell("ZZZZZZ1")), "exchange.file.damaged"),
                Arguments.of("the column after XFD", row(cell("XFE1")), "exchange.file.damaged"),
                Arguments.of("a column as large as a number can be", row(cell("FXSHRXX1")), "exchange.file.damaged"),
                Arguments.of("no column", row(cell("#1")), "exchange.file.damaged"),
                Arguments.of("an address without a row", row(cell("A")), "exchange.file.damaged"),
                Arguments.of("a row beyond the last", row(cell("A1048577")), "exchange.file.damaged"),
                Arguments.of("more cells than columns", row("<c/>".repeat(16_385)), "exchange.file.damaged"),
                Arguments.of(
                        "rows within rows",
                        "<row>" + ("<row>" + "<c/>".repeat(9_000)).repeat(2) + "</row></row></row>",
                        "exchange.file.damaged"),
                Arguments.of(
                        "a sheet within a row",
                        "<row><sheetData></sheetData>" + cell("ZZZZZZ1") + "</row>",
                        "exchange.file.damaged"),
                Arguments.of("a table too wide for the list", row(cell("XFD1")), "exchange.file.columns"),
                Arguments.of(
                        "a long formula shared by many cells",
                        HEADING + row(base + shared.repeat(300)),
                        "exchange.file.packed"),
                Arguments.of(
                        "a kind of cell unknown", row("<c r=\"A1\" t=\"d\"><v>1</v></c>"), "exchange.file.damaged"),
                Arguments.of("a shared formula without a base", HEADING + row(shared), "exchange.file.damaged"),
                Arguments.of("a style that is none", row("<c r=\"A1\" s=\"x\"><v>1</v></c>"), "exchange.file.damaged"));
    }

    @Test
    void looksAtTheSheetWhateverItsPartIsCalled() throws IOException {
        byte[] file = Workbooks.at("xl/media/picture.png", row(cell("ZZZZZZ1")));
        assertThat(file).hasSizeLessThan(2_000);
        assertThat(refusal(file)).isEqualTo("exchange.file.damaged");
    }

    @Test
    void takesTheLastRowAndColumnsLeftEmptyBetween() throws IOException {
        byte[] file = Workbooks.of(HEADING + "<row r=\"1048576\">" + inline("A1048576", "end") + "</row>");
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file), Limits.FORM)) {
            Row last = sheet.iterator().next();
            assertThat(last.number()).isEqualTo(1_048_576);
            assertThat(last.text("a")).isEqualTo("end");
        }
    }

    @Test
    void takesAFormulaSharedByAColumn() throws IOException {
        String rows =
                HEADING + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A3\">1+1</f><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>";
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(Workbooks.of(rows)), Limits.FORM)) {
            long sum = 0;
            for (Row row : sheet) {
                Long number = row.whole("a");
                sum += number == null ? 0 : number;
            }
            assertThat(sum).isEqualTo(5);
        }
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> {
                    try (Sheet sheet = Sheets.read(new ByteArrayInputStream(file), Limits.FORM)) {
                        sheet.forEach(row -> row.text("a"));
                    }
                })
                .key();
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static String cell(String address) {
        return "<c r=\"" + address + "\"><v>1</v></c>";
    }

    private static String inline(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
