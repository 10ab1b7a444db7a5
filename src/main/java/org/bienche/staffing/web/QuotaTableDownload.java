package org.bienche.staffing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
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

/** Provisional, present and granted of a unit and all below it as XLSX: {@code /staffing/quota-table.xlsx?unit=[&year=&kind=]}. */
@WebServlet("/staffing/quota-table.xlsx")
public class QuotaTableDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int EVERY_LEVEL = 99;

    @Inject
    private transient QuotaTables tables;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient QuotaYears years;

    @Override
    protected Download download(HttpServletRequest request) {
        LocalDate day = years.dayOf(request.getParameter("year") == null ? null : year(request));
        QuotaTable table =
                tables.explained(number(request, "unit"), day, EVERY_LEVEL, kinds(request.getParameter("kind")));
        return new Download(
                "quota-table-" + day,
                language.text("staffing.side.title", String.valueOf(day.getYear())),
                columns(day),
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

    private List<Column> columns(LocalDate day) {
        return List.of(
                Column.text(language.text("staffing.unit"), 52),
                Column.whole(language.text("staffing.provisional")),
                Column.whole(language.text("staffing.present.on", day)),
                Column.whole(language.text("staffing.granted")),
                Column.whole(language.text("staffing.to.provisional")),
                Column.whole(language.text("staffing.to.present")),
                Column.text(language.text("staffing.note"), 24));
    }
}
