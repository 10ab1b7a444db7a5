package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.planning.Consolidation;
import org.bienche.planning.MeasureSum;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanStanding;
import org.bienche.planning.PlanSum;
import org.bienche.planning.Plans;
import org.bienche.planning.StaffingPlan;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;

/** A plan's lines, or the plans of the units below one, as XLSX: {@code /planning/plans.xlsx?id=} or {@code ?unit=&year=}, {@code &standing=} only those that stand so. */
@WebServlet("/planning/plans.xlsx")
public class PlansDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Plans plans;

    @Inject
    private transient PlanBoard board;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected Download download(HttpServletRequest request) {
        return request.getParameter("id") == null ? together(request) : one(request);
    }

    private Download one(HttpServletRequest request) {
        StaffingPlan plan = plans.get(number(request, "id"));
        return new Download(
                "plan-" + plan.id(),
                text("title"),
                lineColumns(),
                sheet -> plan.used().forEach(line -> row(sheet, line)));
    }

    private void row(SheetWriter sheet, PlanLine line) {
        sheet.row(
                language.text("people.kind." + line.kind()),
                line.quota(),
                line.present(),
                line.asked(),
                line.fromRevenue().asked(),
                line.appraised(),
                line.fromRevenue().appraised(),
                line.cost().perHead(),
                line.appraisedCost(),
                line.reason(),
                line.surplusUntil());
    }

    private List<Column> lineColumns() {
        return List.of(
                Column.text(language.text("staffing.kind"), 16),
                Column.whole(text("before")),
                Column.whole(text("present")),
                Column.whole(text("asked")),
                Column.whole(text("askedRevenue")),
                Column.whole(text("appraised")),
                Column.whole(text("appraisedRevenue")),
                Column.whole(text("cost.head")),
                Column.whole(text("cost")),
                Column.text(text("reason"), 44),
                Column.day(text("surplusUntil")));
    }

    private Download together(HttpServletRequest request) {
        int year = year(request);
        Consolidation found = board.consolidated(number(request, "unit"), year);
        PlanStanding standing = Asked.choice("standing", request.getParameter("standing"), PlanStanding.class);
        return new Download("plans-" + year, text("consolidated"), unitColumns(), sheet -> {
            found.only(standing).rows().forEach(row -> row(sheet, row));
            if (standing == null) {
                row(sheet, "", text("sum.filed"), "", found.sum(true), found.measures(true));
                row(sheet, "", text("sum.open"), "", found.sum(false), found.measures(false));
            }
        });
    }

    private void row(SheetWriter sheet, Consolidation.Row row) {
        row(
                sheet,
                row.unit().code(),
                row.unit().name(),
                text("standing." + row.standing()),
                row.sum(),
                MeasureSum.of(List.of(row.measure())));
    }

    private static void row(
            SheetWriter sheet, String code, String name, String state, PlanSum sum, MeasureSum measure) {
        sheet.row(
                code,
                name,
                state,
                sum.quota(),
                sum.present(),
                measure.average(),
                measure.least(),
                measure.needed(),
                sum.asked(),
                sum.appraised(),
                sum.appraisedCost());
    }

    private List<Column> unitColumns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("unit"), 44),
                Column.text(text("standing"), 16),
                Column.whole(text("before")),
                Column.whole(text("present")),
                Column.whole(text("norm.average.head")),
                Column.whole(text("norm.least.head")),
                Column.whole(text("work.needed")),
                Column.whole(text("asked")),
                Column.whole(text("appraised")),
                Column.whole(text("cost")));
    }

    private String text(String key) {
        return language.text("planning." + key);
    }
}
