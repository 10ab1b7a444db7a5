package org.bienche.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The demonstration's own tables. */
final class Table {

    private Table() {}

    /** The rows of {@code db/demo/<name>.csv}. */
    static List<NamedCsvRecord> rows(String name) {
        InputStream file = Table.class.getResourceAsStream("/db/demo/" + name + ".csv");
        if (file == null) {
            throw new IllegalStateException("There is no table " + name + " in db/demo");
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
