package org.bienche.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bienche.texts.Problem;

/** A CSV file: UTF-8, separated by commas, semicolons or tabs, whichever the heading holds most of. */
final class CsvSource implements Source {

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final char separator;
    private final int longestRecord;

    private CsvSource(Path file, char separator, int longestRecord) {
        this.file = file;
        this.separator = separator;
        this.longestRecord = longestRecord;
    }

    static CsvSource checked(Path file, Limits limits) throws IOException {
        checkEncoding(file);
        long longest = (long) limits.columns() * limits.cellLength();
        return new CsvSource(file, separator(file), (int) Math.min(longest, 1 << 24));
    }

    @Override
    public Lines open() throws IOException {
        BufferedReader reader = Files.newBufferedReader(file);
        skipMark(reader);
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(longestRecord)
                .ofCsvRecord(reader);
        return new CsvLines(csv.iterator());
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
    }

    /** Reads the file once, strictly, and names the line where it stops being UTF-8. */
    private static void checkEncoding(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        int line = 1;
        try (InputStream input = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                line += newLines(chars.flip());
                if (result.isError()) {
                    throw new Problem("exchange.file.encoding", line);
                }
                chars.clear();
                bytes.compact();
            }
        }
    }

    private static int newLines(CharBuffer chars) {
        int lines = 0;
        while (chars.hasRemaining()) {
            char one = chars.get();
            if (one == '\n') {
                lines++;
            } else if (one == 0) {
                throw new Problem("exchange.file.kind");
            }
        }
        return lines;
    }

    private static char separator(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            char[] start = new char[8192];
            int length = Math.max(0, reader.read(start));
            return separator(new String(start, 0, length));
        }
    }

    static char separator(String start) {
        int[] found = new int[3];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char one = start.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && one == '\n') {
                break;
            } else if (!quoted && one == ',') {
                found[0]++;
            } else if (!quoted && one == ';') {
                found[1]++;
            } else if (!quoted && one == '\t') {
                found[2]++;
            }
        }
        return found[1] > found[0] && found[1] >= found[2] ? ';' : found[2] > found[0] ? '\t' : ',';
    }

    /** Turns what is wrong with the quotes into a sentence with the line. */
    private static final class CsvLines implements Lines {

        private final CloseableIterator<CsvRecord> records;
        private long last;

        CsvLines(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException e) {
                throw malformed(e);
            }
        }

        @Override
        public Line next() {
            try {
                CsvRecord found = records.next();
                last = found.getStartingLineNumber();
                return new Line((int) last, found.getFields());
            } catch (CsvParseException e) {
                throw malformed(e);
            }
        }

        private Problem malformed(CsvParseException cause) {
            Problem problem = new Problem("exchange.csv.malformed", last + 1);
            problem.initCause(cause);
            return problem;
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }
}
