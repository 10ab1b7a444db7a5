package org.bienche.transfers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;

/** An order as a spreadsheet: one row for each person, with the personnel number, the receiving unit and, if it changes, the position. */
public final class TransferList {

    private static final Limits LIMITS = new Limits(8L << 20, TransferOrder.MOST, 40, 500, 48L << 20);

    private static final Map<String, List<String>> NAMES = Map.of(
            "person", List.of("person", "number", "so hieu", "so_hieu", "nomor"),
            "unit", List.of("unit", "ma don vi", "ma_don_vi", "don vi nhan", "kode unit"),
            "position",
                    List.of("position", "ma vi tri viec lam", "ma_vi_tri_viec_lam", "vi tri viec lam", "kode jabatan"));

    private TransferList() {}

    /**
     * The lines of a file.
     *
     * @throws Problem where it is no table, or a column is missing
     */
    public static List<TransferOrder.Line> read(InputStream file) {
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            Map<String, String> headings = headings(sheet);
            List<TransferOrder.Line> lines = new ArrayList<>();
            for (Row row : sheet) {
                lines.add(line(row, headings));
            }
            if (!sheet.faults().isEmpty()) {
                throw new Problem("transfers.refused", sheet.faults().size()).with(sheet.faults());
            }
            return lines;
        }
    }

    private static TransferOrder.Line line(Row row, Map<String, String> headings) {
        String position = cell(row, headings, "position");
        return new TransferOrder.Line(
                cell(row, headings, "person"), cell(row, headings, "unit"), position.isEmpty() ? null : position);
    }

    private static String cell(Row row, Map<String, String> headings, String column) {
        String heading = headings.get(column);
        return heading == null ? "" : row.text(heading);
    }

    private static Map<String, String> headings(Sheet sheet) {
        Map<String, String> headings = new HashMap<>();
        for (String heading : sheet.header()) {
            String folded = Folding.fold(heading).toLowerCase(Locale.ROOT);
            NAMES.forEach((column, names) -> {
                if (names.contains(folded)) {
                    headings.putIfAbsent(column, heading);
                }
            });
        }
        if (!headings.containsKey("person") || !headings.containsKey("unit")) {
            throw new Problem("transfers.list.columns");
        }
        return headings;
    }
}
