package org.bienche.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bienche.texts.Problem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an XLSX file, the first where none is named; the file was unpacked once, for its size only, before it is trusted to the
 * reader.
 */
final class XlsxSource implements Source {

    private static final int MOST_PARTS = 1_000;
    private static final int BUFFER = 1 << 16;
    /** Real tables pack at most about thirty to one; only what is also large is suspect. */
    private static final long MOST_PACKED = 200;

    private static final long SUSPECT_FROM = 4 << 20;
    private static final String STYLES = "xl/styles.xml";

    private final Path file;
    private final Limits limits;

    /** How numbers are shown, which tells days from numbers; a file may come without it. */
    private final boolean hasFormats;

    private final @Nullable String name;

    private XlsxSource(Path file, Limits limits, boolean hasFormats, @Nullable String name) {
        this.file = file;
        this.limits = limits;
        this.hasFormats = hasFormats;
        this.name = name;
    }

    static XlsxSource checked(Path file, Limits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw new Problem("exchange.file.packed");
            }
            long unpacked = 0;
            boolean hasSheets = false;
            for (ZipEntry part : Collections.list(zip.entries())) {
                unpacked = unpack(zip, part, unpacked, limits);
                checkRatio(unpacked, file);
                checkCells(zip, part);
                hasSheets |= part.getName().startsWith("xl/worksheets/");
            }
            if (!hasSheets) {
                throw new Problem("exchange.file.kind");
            }
            return new XlsxSource(file, limits, zip.getEntry(STYLES) != null, null);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /** Unpacks one part to nowhere and returns the size of all so far. */
    private static long unpack(ZipFile zip, ZipEntry part, long before, Limits limits) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = before;
        try (InputStream input = zip.getInputStream(part)) {
            for (int read = input.readNBytes(buffer, 0, BUFFER); read > 0; read = input.readNBytes(buffer, 0, BUFFER)) {
                if (size == before) {
                    checkNoDoctype(part, new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
                size += read;
                if (size > limits.unpackedBytes()) {
                    throw new Problem("exchange.file.packed");
                }
            }
        }
        return size;
    }

    private static void checkNoDoctype(ZipEntry part, String start) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if ((name.endsWith(".xml") || name.endsWith(".rels")) && start.contains("<!DOCTYPE")) {
            throw new Problem("exchange.file.packed");
        }
    }

    private static void checkRatio(long unpacked, Path file) throws IOException {
        if (unpacked > SUSPECT_FROM && unpacked / Math.max(1, Files.size(file)) > MOST_PACKED) {
            throw new Problem("exchange.file.packed");
        }
    }

    private static void checkCells(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream input = zip.getInputStream(part)) {
            CellScan.check(input);
        }
    }

    private static Problem damaged(Exception cause) {
        Problem problem = new Problem("exchange.file.damaged");
        problem.initCause(cause);
        return problem;
    }

    @Override
    public Lines open() throws IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats, true));
            return new XlsxLines(workbook, sheet(workbook).openStream(), limits);
        } catch (IOException | RuntimeException e) {
            if (workbook != null) {
                workbook.close();
            }
            throw e instanceof Problem problem ? problem : damaged(e);
        }
    }

    private org.dhatim.fastexcel.reader.Sheet sheet(ReadableWorkbook workbook) {
        return name == null
                ? workbook.getFirstSheet()
                : workbook.findSheet(name).orElseThrow(() -> new Problem("exchange.file.damaged"));
    }

    @Override
    public @Nullable Source named(String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats, true))) {
            return workbook.findSheet(sheet).isPresent() ? new XlsxSource(file, limits, hasFormats, sheet) : null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static final class XlsxLines implements Lines {

        private final ReadableWorkbook workbook;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private final Limits limits;

        XlsxLines(ReadableWorkbook workbook, Stream<Row> stream, Limits limits) {
            this.workbook = workbook;
            this.stream = stream;
            this.rows = stream.iterator();
            this.limits = limits;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (RuntimeException unreadable) {
                // Of every kind: the reader trusts addresses, types and formulas to be sound.
                throw damaged(unreadable);
            }
        }

        @Override
        public Line next() {
            Row row = rows.next();
            if (row.getCellCount() > limits.columns() * 4) {
                throw new Problem("exchange.file.columns", row.getRowNum(), limits.columns());
            }
            List<String> fields = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                fields.add(cell(row, i));
            }
            while (!fields.isEmpty() && fields.getLast().isBlank()) {
                fields.removeLast();
            }
            return new Line(row.getRowNum(), fields);
        }

        private static String cell(Row row, int index) {
            try {
                return CellText.of(row.getCell(index));
            } catch (RuntimeException unreadable) {
                Problem problem = new Problem("exchange.file.damaged.at", row.getRowNum());
                problem.initCause(unreadable);
                throw problem;
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
            workbook.close();
        }
    }
}
