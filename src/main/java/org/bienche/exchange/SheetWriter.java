package org.bienche.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.bienche.exchange.Column.Kind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as XLSX, row by row, and others after it where there are more. A text is never taken for a formula: it is stored as
 * text, in cells of the text format, so that neither opening nor editing evaluates what begins with = + - @ or a tab. After 1,048,575
 * rows the table goes on in another sheet.
 *
 * <p>The file is ended by {@link Sheets#write} once all rows are there: one that breaks off must not open as a shorter table.
 */
public final class SheetWriter {

    private static final int FLUSH_EVERY = 500;
    private static final int MOST_NAME = 31;

    private final Workbook workbook;
    private String name;
    private List<Column> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    SheetWriter(OutputStream output, String name, List<Column> columns) {
        this.workbook = new Workbook(output, "BienChe", "1.0");
        this.name = plain(name);
        this.columns = some(columns);
        this.sheet = begin();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    }

    private static List<Column> some(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        return List.copyOf(columns);
    }

    /** Ends the table and begins another one, with columns of its own, in a further sheet. */
    public void next(String other, List<Column> others) {
        end();
        name = plain(other);
        columns = some(others);
        sheets = 0;
        sheet = begin();
    }

    /** One value for each column: text, a whole or decimal number, a day, or null for an empty cell. */
    public void row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        if (row == Worksheet.MAX_ROWS) {
            end();
            sheet = begin();
        }
        for (int i = 0; i < values.length; i++) {
            write(i, values[i]);
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** A last row that says something of the table itself. */
    public void remark(String sentence) {
        @Nullable Object[] cells = new Object[columns.size()];
        cells[0] = sentence;
        row(cells);
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return;
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> sheet.value(row, column, day);
            default -> sheet.inlineString(row, column, printable(value.toString()));
        }
        Kind kind = value instanceof String ? Kind.TEXT : columns.get(column).kind();
        sheet.style(row, column).format(kind.format()).set();
    }

    /** XML has no place for most control characters, and a cell no more than 32,767 characters. */
    private static String printable(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n]]", "");
        return clean.length() <= 32_767 ? clean : clean.substring(0, 32_767);
    }

    private Worksheet begin() {
        sheets++;
        String title = sheets == 1 ? name : name.substring(0, Math.min(name.length(), MOST_NAME - 4)) + " " + sheets;
        Worksheet begun = workbook.newWorksheet(title.substring(0, Math.min(title.length(), MOST_NAME)));
        begun.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            begun.width(i, columns.get(i).width());
            begun.inlineString(0, i, printable(columns.get(i).name()));
        }
        begun.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E7ECF3")
                .set();
        row = 1;
        return begun;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be written", e);
        }
    }

    private void end() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be written", e);
        }
    }

    void finish() {
        end();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be written", e);
        }
    }
}
