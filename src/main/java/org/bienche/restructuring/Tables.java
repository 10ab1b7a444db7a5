package org.bienche.restructuring;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.restructuring.rules.Fault;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.TableRow;
import org.bienche.texts.Problem;

/** Files of strangers as the plain rows that the rules read, and faults as the answer that people get. */
final class Tables {

    /** Six times the national list; a file is refused before more of it is held. */
    private static final long MEGABYTE = 1 << 20;

    private static final Limits LIMITS = new Limits(8 * MEGABYTE, 60_000, 40, 500, 64 * MEGABYTE);

    /** Faults told at once; the answer says how many there are in all. */
    static final int MOST_TOLD = 1_000;

    private final List<Problem.Error> errors = new ArrayList<>();

    /** All rows of a file, the heading first; what is wrong with single fields is kept for {@link #refuse}. */
    List<TableRow> read(ImportTable table, InputStream file) {
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            List<TableRow> rows = new ArrayList<>();
            rows.add(new TableRow(1, sheet.header()));
            for (Row row : sheet) {
                rows.add(new TableRow(row.number(), fields(sheet, row)));
            }
            sheet.faults()
                    .forEach(fault -> errors.add(in(table, fault.row(), fault.column(), fault.key(), fault.args())));
            return rows;
        } catch (Problem whole) {
            throw new Problem("restructuring.import.file.refused", table.part())
                    .with(in(table, null, null, whole.key(), whole.args()));
        }
    }

    private static List<String> fields(Sheet sheet, Row row) {
        int width = Math.min(row.width(), sheet.header().size());
        return sheet.header().subList(0, width).stream()
                .map(column -> column.isEmpty() ? "" : row.text(column))
                .toList();
    }

    /** @throws Problem that tells every fault, up to {@link #MOST_TOLD}; nothing where there is none */
    void refuse(List<Fault> faults) {
        faults.forEach(fault -> errors.add(
                in(fault.table(), fault.row() == 0 ? null : fault.row(), fault.column(), fault.key(), fault.args())));
        if (!errors.isEmpty()) {
            int told = Math.min(errors.size(), MOST_TOLD);
            throw new Problem("restructuring.import.refused", errors.size(), told).with(errors.subList(0, told));
        }
    }

    private static Problem.Error in(
            ImportTable table,
            @org.jspecify.annotations.Nullable Integer row,
            @org.jspecify.annotations.Nullable String column,
            String key,
            List<Object> args) {
        return new Problem.Error("/" + table.part(), row, column, key, args);
    }
}
