package org.bienche.workload.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.bienche.workload.WorkFields;

/** A list to be filled in: every field of the units at the top of the scope for the month before, {@code /workload/template.xlsx}. */
@WebServlet("/workload/template.xlsx")
public class WorkTemplate extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient WorkFields fields;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        LocalDate first = asOf.date().withDayOfMonth(1).minusMonths(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        Scope scope = visibility.on(last);
        List<UnitOn> units = scope.tops().stream().sorted().map(scope::require).toList();
        List<String> names = fields.on(last);
        return new Download(
                "workload-template",
                language.text("workload.title"),
                List.of(
                        Column.text("unit", 14),
                        Column.text("field", 26),
                        Column.day("from"),
                        Column.day("to"),
                        Column.whole("received"),
                        Column.whole("done"),
                        Column.whole("late"),
                        Column.text("unit_name", 40)),
                sheet -> units.forEach(unit -> names.forEach(
                        name -> sheet.row(unit.code(), name, first, last, null, null, null, unit.name()))));
    }
}
