package org.bienche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bienche.texts.Problem;

/**
 * The front door: opens a table that somebody sent, writes a table to send.
 *
 * <p>Holds no state and needs no container, so its doors are static.
 */
public final class Sheets {

    private static final int BUFFER = 1 << 16;

    private Sheets() {}

    /**
     * Opens a CSV or XLSX file; of an XLSX file the first sheet. The file is copied aside within the limits and checked as a whole
     * before the first row is given out, so a caller that reads all rows before it stores any loads either everything or nothing.
     *
     * @param input is read to its end or to the limit, and not closed
     * @throws Problem where the file is empty, too large, no table, not UTF-8, packed to harm, or its heading is missing or doubled
     */
    public static Sheet read(InputStream input, Limits limits) {
        try {
            Path file = Files.createTempFile("bienche-sheet", ".in");
            try {
                copy(input, file, limits);
                return new Sheet(file, source(file, limits), limits);
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    /**
     * Writes an XLSX file with one table, row by row, in bounded memory. What the rows throw is thrown on, and the file is then no
     * spreadsheet.
     */
    public static void write(OutputStream output, String name, List<Column> columns, Consumer<SheetWriter> rows) {
        SheetWriter sheet = new SheetWriter(output, name, columns);
        rows.accept(sheet);
        sheet.finish();
    }

    private static void copy(InputStream input, Path file, Limits limits) throws IOException {
        long size = 0;
        try (OutputStream copy = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                size += read;
                if (size > limits.bytes()) {
                    throw new Problem("exchange.file.too.large", limits.megabytes());
                }
                copy.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Problem("exchange.file.empty");
        }
    }

    private static Source source(Path file, Limits limits) throws IOException {
        return switch (FileKind.of(file)) {
            case XLSX -> XlsxSource.checked(file, limits);
            case TEXT -> CsvSource.checked(file, limits);
            case OTHER -> throw new Problem("exchange.file.kind");
            case OLD_EXCEL -> throw new Problem("exchange.file.old.excel");
        };
    }
}
