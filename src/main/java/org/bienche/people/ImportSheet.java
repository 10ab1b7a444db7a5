package org.bienche.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.people.rules.ImportColumn;
import org.bienche.people.rules.ImportRow;
import org.bienche.texts.Problem;

/** A sheet of people with its headings understood; a missing one is a problem. */
final class ImportSheet {

    private final Sheet sheet;
    private final Map<ImportColumn, String> headings;

    ImportSheet(Sheet sheet) {
        this.sheet = sheet;
        this.headings = headings(sheet);
    }

    /** The columns that the sheet has. */
    List<ImportColumn> columns() {
        return List.copyOf(headings.keySet());
    }

    List<ImportRow> rows() {
        List<ImportRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(new ImportRow(row.number(), cells(row)));
        }
        return rows;
    }

    /** What is wrong with the fields of each row, whatever they mean. */
    Map<Integer, List<Problem.Error>> faults() {
        return sheet.faults().stream()
                .filter(error -> error.row() != null)
                .collect(Collectors.groupingBy(error -> Objects.requireNonNull(error.row())));
    }

    private static Map<ImportColumn, String> headings(Sheet sheet) {
        Map<ImportColumn, String> headings = new EnumMap<>(ImportColumn.class);
        for (String heading : sheet.header()) {
            ImportColumn.of(heading).ifPresent(column -> {
                if (headings.putIfAbsent(column, heading) != null) {
                    throw new Problem("people.import.column.twice", heading);
                }
            });
        }
        List<String> missing = List.of(ImportColumn.values()).stream()
                .filter(column -> column.required() && !headings.containsKey(column))
                .map(ImportColumn::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new Problem("people.import.columns.missing", String.join(", ", missing))
                    .with(missing.stream()
                            .map(column -> Problem.Error.at(1, column, "people.import.column.missing"))
                            .toList());
        }
        return headings;
    }

    private Map<ImportColumn, String> cells(Row row) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        headings.forEach((column, heading) -> {
            String text = row.text(heading);
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        return cells;
    }
}
