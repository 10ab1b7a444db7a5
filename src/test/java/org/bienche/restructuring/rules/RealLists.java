package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.junit.jupiter.api.Assumptions;

/** The real lists of the restructuring of 1 July 2025, which lie beside the project and not in it. */
public final class RealLists {

    private RealLists() {}

    public static Path folder() {
        String named = System.getProperty("bienche.data", System.getenv("BIENCHE_DATA"));
        return Path.of(named == null ? "../shared/data/restructuring-2025" : named);
    }

    /** A file of the real data; the test is skipped where it is not there. */
    public static Path file(String name) {
        Path file = folder().resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The real lists are not beside the checkout");
        return file;
    }

    static CommuneLists lists() {
        CommuneLists.Reading reading =
                CommuneLists.read(rows(file("commune-mapping.csv")), rows(file("communes-2025.csv")));
        assertThat(reading.faults()).isEmpty();
        return reading.lists();
    }

    static List<TableRow> rows(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return rows(input);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<TableRow> rows(InputStream input) {
        try (Sheet sheet = Sheets.read(input, Limits.LIST)) {
            List<TableRow> rows = new ArrayList<>();
            rows.add(new TableRow(1, sheet.header()));
            for (Row row : sheet) {
                int width = Math.min(row.width(), sheet.header().size());
                rows.add(new TableRow(
                        row.number(),
                        sheet.header().subList(0, width).stream().map(row::text).toList()));
            }
            return rows;
        }
    }
}
