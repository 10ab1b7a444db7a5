package org.bienche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An XLSX file that the program gave, read again by another library. */
public final class ReadBack {

    private ReadBack() {}

    /** The rows of the first sheet from the top, each cell as it stands in the file; "" for an empty one. */
    public static List<List<String>> rows(Path xlsx) {
        try (InputStream file = Files.newInputStream(xlsx);
                ReadableWorkbook book = new ReadableWorkbook(file);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(ReadBack::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
