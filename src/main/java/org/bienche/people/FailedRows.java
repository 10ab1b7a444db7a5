package org.bienche.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.SheetWriter;
import org.bienche.people.rules.ImportColumn;
import org.bienche.people.rules.ImportRow;
import org.bienche.people.rules.ImportRules;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/**
 * The rows of a list that were refused, each with every reason; reasons are found as the rows are written, so that none but those of one
 * row are held.
 *
 * @param faults what is wrong with fields whatever they mean, by row
 */
record FailedRows(
        ImportRules rules, List<ImportRow> rows, Map<Integer, List<Problem.Error>> faults, Language language) {

    Download download(List<ImportColumn> columns) {
        List<Column> heading = new ArrayList<>();
        heading.add(Column.text(text("people.import.reason"), 60));
        columns.forEach(column -> heading.add(Column.text(column.heading(), 18)));
        return new Download("errors", text("people.import.faults"), heading, sheet -> write(sheet, columns));
    }

    private void write(SheetWriter sheet, List<ImportColumn> columns) {
        rules.each(rows).forEach(one -> {
            String reasons = reasons(one);
            if (!reasons.isEmpty()) {
                Stream<String> cells = columns.stream().map(one.row().cells()::get);
                sheet.row(Stream.concat(Stream.of(reasons), cells).toArray());
            }
        });
    }

    private String reasons(ImportRules.Judged one) {
        List<Problem.Error> ofFields = faults.getOrDefault(one.row().row(), List.of());
        return Stream.concat(ofFields.stream(), one.errors().stream())
                .map(this::reason)
                .collect(Collectors.joining(" "));
    }

    private String reason(Problem.Error error) {
        String message = error.message(language);
        return error.column() == null ? message : error.column() + ": " + message;
    }

    private String text(String key) {
        return Texts.get(language, key);
    }
}
