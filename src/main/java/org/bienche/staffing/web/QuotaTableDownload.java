package org.bienche.staffing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.people.StaffKind;
import org.bienche.staffing.QuotaTable;
import org.bienche.staffing.QuotaTable.Row;
import org.bienche.staffing.QuotaTables;
import org.bienche.staffing.Staffing;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Provisional, present and granted of a unit and all below it as XLSX: {@code /staffing/quota-table.xlsx?unit=[&kind=]}. */
@WebServlet("/staffing/quota-table.xlsx")
public class QuotaTableDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int EVERY_LEVEL = 99;

    @Inject
    private transient QuotaTables tables;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        QuotaTable table = tables.explained(
                number(request, "unit"), asOf.date(), EVERY_LEVEL, kinds(request.getParameter("kind")));
        return new Download(
                "quota-table-" + asOf.date(),
                language.text("staffing.side.title", String.valueOf(asOf.date().getYear())),
                columns(),
                sheet -> table.rows().forEach(row -> sheet.row(cells(row))));
    }

    private static List<StaffKind> kinds(@Nullable String kind) {
        return Staffing.kinds().stream()
                .filter(one -> kind == null || kind.isEmpty() || one.name().equals(kind))
                .toList();
    }

    private static @Nullable Object[] cells(Row row) {
        return new @Nullable Object[] {
            "  ".repeat(row.level()) + row.unit().name(),
            row.provisional(),
            row.present(),
            row.granted(),
            row.toProvisional(),
            row.toPresent(),
            ""
        };
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("staffing.unit"), 52),
                Column.whole(language.text("staffing.provisional")),
                Column.whole(language.text("staffing.present.on", asOf.date())),
                Column.whole(language.text("staffing.granted")),
                Column.whole(language.text("staffing.to.provisional")),
                Column.whole(language.text("staffing.to.present")),
                Column.text(language.text("staffing.note"), 24));
    }
}
