package org.bienche.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody sent: its heading, its rows, and what was found wrong with them.
 *
 * <p>Rows are read from the file as they are asked for, as often as they are asked for; blank ones are passed over. Reading a field as a
 * number or a day notes what is wrong with it and goes on, so that one pass finds every fault; {@link #refuseIfFaulty} then throws them
 * all together. Not for use by several threads. Closing deletes the copy of the file.
 */
public final class Sheet implements Iterable<Row>, AutoCloseable {

    /** Faults kept to be shown; more are counted only. */
    private static final int MOST_FAULTS = 20_000;

    private final Path file;
    private final Source source;
    private final Limits limits;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Source.Lines> open = new ArrayList<>();
    private final List<Problem.Error> faults = new ArrayList<>();
    private final String place;
    private int faultCount;

    Sheet(Path file, Source source, Limits limits) throws IOException {
        this(file, source, limits, "");
    }

    private Sheet(Path file, Source source, Limits limits, String place) throws IOException {
        this.place = place;
        this.file = file;
        this.source = source;
        this.limits = limits;
        try (Source.Lines lines = source.open()) {
            this.header = header(lines);
        }
    }

    private List<String> header(Source.Lines lines) {
        if (!lines.hasNext()) {
            throw new Problem("exchange.file.empty");
        }
        List<String> names = lines.next().fields().stream()
                .map(Sheet::clean)
                .map(String::strip)
                .toList();
        if (names.size() > limits.columns()) {
            throw new Problem("exchange.file.columns", 1, limits.columns());
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && positions.putIfAbsent(folded(names.get(i)), i) != null) {
                throw new Problem("exchange.header.doubled", names.get(i));
            }
        }
        return names;
    }

    /**
     * Another sheet of the same file; null where it has none of that name. Its faults name it before the column, and it is read while
     * this one is open.
     */
    public @Nullable Sheet named(String name) {
        try {
            Source other = source.named(name);
            return other == null ? null : new Sheet(file, other, limits, name + ".");
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read again", e);
        }
    }

    /** The names of the columns as written in the first line. */
    public List<String> header() {
        return header;
    }

    /** Whether the heading has this column, whatever its case. */
    public boolean has(String column) {
        return positions.containsKey(folded(column));
    }

    /** @throws Problem that names every column missing from the heading, in one sentence; where it has none of them, it is another list */
    public void require(String... columns) {
        List<String> missing =
                Arrays.stream(columns).filter(column -> !has(column)).toList();
        if (!missing.isEmpty()) {
            String key = missing.size() == columns.length && columns.length > 1
                    ? "exchange.header.none"
                    : "exchange.header.missing";
            throw new Problem(key, String.join(", ", missing));
        }
    }

    /** @throws Problem from {@code next} where there are more rows than the limit, or a line that cannot be read at all */
    @Override
    public Iterator<Row> iterator() {
        try {
            Source.Lines lines = source.open();
            open.add(lines);
            lines.next();
            return new Rows(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read again", e);
        }
    }

    /** Notes that something is wrong with a row, or with one column of it. */
    public void refuse(int row, @Nullable String column, String key, Object... args) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(Problem.Error.at(row, column == null ? null : place + column, key, args));
        }
    }

    public boolean isFaulty() {
        return faultCount > 0;
    }

    /** The first faults, as many as are kept. */
    public List<Problem.Error> faults() {
        return List.copyOf(faults);
    }

    /** How many faults there are, those included that are not kept. */
    public int faultCount() {
        return faultCount;
    }

    /** @throws Problem with every fault noted so far, its row and its reason; nothing where there is none */
    public void refuseIfFaulty() {
        if (isFaulty()) {
            throw new Problem("exchange.rows.refused", faultCount).with(faults);
        }
    }

    @Override
    public void close() {
        try {
            for (Source.Lines lines : open) {
                lines.close();
            }
            if (place.isEmpty()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the file cannot be removed", e);
        }
    }

    @Nullable
    Integer position(String column) {
        return positions.get(folded(column));
    }

    Limits limits() {
        return limits;
    }

    static String clean(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String folded(String column) {
        return clean(column).strip().toLowerCase(Locale.ROOT);
    }

    private final class Rows implements Iterator<Row> {

        private final Source.Lines lines;
        private @Nullable Row next;
        private int count;

        Rows(Source.Lines lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            while (next == null && lines.hasNext()) {
                Source.Line line = lines.next();
                if (!line.fields().stream().allMatch(String::isBlank)) {
                    next = new Row(Sheet.this, line);
                }
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            if (++count > limits.rows()) {
                throw new Problem("exchange.file.rows", limits.rows());
            }
            Row row = next;
            next = null;
            row.checkWidth();
            return row;
        }
    }
}
