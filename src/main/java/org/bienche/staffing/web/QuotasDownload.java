package org.bienche.staffing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** A unit and the units below it, their quotas and people by staff kind, as XLSX: {@code /staffing/quotas.xlsx?unit=[&year=&kind=&levels=]}. */
@WebServlet("/staffing/quotas.xlsx")
public class QuotasDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Staffing staffing;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient QuotaYears years;

    @Override
    protected Download download(HttpServletRequest request) {
        LocalDate day = years.dayOf(request.getParameter("year") == null ? null : year(request));
        int levels = request.getParameter("levels") == null
                ? 1
                : Math.clamp(number(request, "levels"), 1, QuotasBacking.MOST_LEVELS);
        StaffKind kind = Asked.choice("kind", request.getParameter("kind"), StaffKind.class);
        List<Establishment> rows = staffing.cascade(number(request, "unit"), day, levels).stream()
                .map(Staffing.Placed::figures)
                .toList();
        Tree tree = visibility.on(day).tree();
        return new Download("quotas-" + day, text("title"), columns(), sheet -> write(sheet, rows, tree, kind));
    }

    private void write(SheetWriter sheet, List<Establishment> rows, Tree tree, @Nullable StaffKind kind) {
        for (Establishment row : rows) {
            UnitOn unit = tree.node(row.unitId());
            row.lines().stream()
                    .filter(QuotasDownload::saysAnything)
                    .filter(line -> kind == null || line.staffKind() == kind)
                    .forEach(line -> write(sheet, unit, line));
        }
    }

    private static boolean saysAnything(Line line) {
        return line.quota() != null || line.present() > 0 || line.posts() > 0;
    }

    private void write(SheetWriter sheet, UnitOn unit, Line line) {
        sheet.row(
                unit.code(),
                unit.name(),
                language.text("people.kind." + line.staffKind()),
                line.quota(),
                line.quotaFromRevenue(),
                line.handedDown(),
                line.kept(),
                line.posts(),
                line.present(),
                line.waiting(),
                line.vacant(),
                line.surplus());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("unit"), 44),
                Column.text(text("kind"), 16),
                Column.whole(text("quota")),
                Column.whole(text("fromRevenue")),
                Column.whole(text("handed.down")),
                Column.whole(text("kept")),
                Column.whole(text("posts")),
                Column.whole(text("present")),
                Column.whole(text("waiting")),
                Column.whole(text("vacant")),
                Column.whole(text("surplus")));
    }

    private String text(String key) {
        return language.text("staffing." + key);
    }
}
