package org.bienche.transfers.web;

import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.texts.CurrentLanguage;
import org.bienche.transfers.TransferPreview;

/** The moves of an order as a spreadsheet, one person a row. */
record TriedSheet(CurrentLanguage language) {

    Download of(TransferPreview tried) {
        return new Download(
                "transfers-" + tried.order().on(),
                text("title"),
                columns(),
                sheet -> tried.moves()
                        .forEach(move -> sheet.row(
                                move.number(), move.fullName(), move.fromUnit(), move.toUnit(), move.position())));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(text("number"), 12),
                Column.text(text("person"), 30),
                Column.text(text("from.unit"), 40),
                Column.text(text("to.unit"), 40),
                Column.text(text("position"), 28));
    }

    private String text(String key) {
        return language.text("transfers." + key);
    }
}
