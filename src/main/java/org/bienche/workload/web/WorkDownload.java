package org.bienche.workload.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.time.Validity;
import org.bienche.workload.FieldWork;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.UnitWork;
import org.bienche.workload.WorkFacts;
import org.bienche.workload.Workloads;

/** The work of a period as XLSX, with the columns that an import reads: {@code /workload/workload.xlsx?unit=&period=}. */
@WebServlet("/workload/workload.xlsx")
public class WorkDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Workloads workloads;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected Download download(HttpServletRequest request) {
        Validity period = PeriodChoice.read(request.getParameter("period"));
        if (period == null) {
            throw new NotFound("workload.unknown");
        }
        String field = words(request, "field");
        LoadFinding finding = Asked.choice("finding", request.getParameter("finding"), LoadFinding.class);
        List<UnitWork> units = workloads
                .under(
                        number(request, "unit"),
                        period,
                        PeriodChoice.read(request.getParameter("before")),
                        field.isEmpty() ? null : field)
                .only(finding)
                .units();
        return new Download(
                "workload-" + new PeriodChoice(period).value(),
                language.text("workload.title"),
                columns(),
                sheet -> units.forEach(unit -> unit.fields().forEach(each -> write(sheet, unit, each))));
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("unit", 14),
                Column.text("field", 26),
                Column.day("from"),
                Column.day("to"),
                Column.whole("received"),
                Column.whole("done"),
                Column.whole("late"),
                Column.text("unit_name", 40),
                Column.coefficient("hours_each"),
                Column.coefficient("hours"),
                Column.whole("needed"),
                Column.whole("approved"),
                Column.whole("present"),
                Column.coefficient("load_percent"),
                Column.text("finding", 14),
                Column.coefficient("unit_load_percent"),
                Column.text("unit_finding", 14));
    }

    private static void write(SheetWriter sheet, UnitWork unit, FieldWork one) {
        WorkFacts facts = one.fact().facts();
        WorkLine line = WorkLine.of(one);
        WorkLine whole = WorkLine.of(unit);
        sheet.row(
                unit.unit().code(),
                facts.field(),
                facts.period().from(),
                facts.lastDay(),
                facts.received(),
                facts.done(),
                facts.late(),
                unit.unit().name(),
                one.hoursEach(),
                line.demand() == null ? null : line.demand().hours(),
                line.needed(),
                one.strength().approved(),
                one.strength().present(),
                line.percent(),
                line.finding() == null ? null : line.finding().name(),
                whole.percent(),
                whole.finding() == null ? null : whole.finding().name());
    }
}
