package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.SheetWriter;
import org.bienche.planning.Consolidation;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanSum;
import org.bienche.planning.Plans;
import org.bienche.planning.StaffingPlan;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;

/** A plan's lines, or the plans of the units below one, as XLSX: {@code /planning/plans.xlsx?id=} or {@code ?unit=&year=}. */
@WebServlet("/planning/plans.xlsx")
public class PlansDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Plans plans;

    @Inject
    private transient PlanBoard board;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("id") == null) {
                together(request, response);
            } else {
                one(request, response);
            }
        } catch (Problem problem) {
            response.sendError(problem.status());
        } catch (NumberFormatException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void one(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaffingPlan plan = plans.get(number(request, "id"));
        String name = "plan-" + plan.id();
        Download.send(response, name, text("title"), lineColumns(), sheet -> {
            plan.used().forEach(line -> row(sheet, line));
        });
    }

    private void row(SheetWriter sheet, PlanLine line) {
        sheet.row(
                language.text("people.kind." + line.kind()),
                line.quota(),
                line.present(),
                line.asked(),
                line.appraised(),
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
                Column.whole(text("appraised")),
                Column.whole(text("cost.head")),
                Column.whole(text("cost")),
                Column.text(text("reason"), 44),
                Column.day(text("surplusUntil")));
    }

    private void together(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = Math.toIntExact(number(request, "year"));
        Consolidation found = board.consolidated(number(request, "unit"), year);
        Download.send(response, "plans-" + year, text("consolidated"), unitColumns(), sheet -> {
            found.rows().forEach(row -> row(sheet, row.unit().code(), row.unit().name(), state(row), row.sum()));
            row(sheet, "", language.text("texts.total"), "", found.sum());
        });
    }

    private String state(Consolidation.Row row) {
        StaffingPlan plan = row.plan();
        return text(plan == null ? "not.begun" : "state." + plan.state());
    }

    private static void row(SheetWriter sheet, String code, String name, String state, PlanSum sum) {
        sheet.row(code, name, state, sum.quota(), sum.present(), sum.asked(), sum.appraised(), sum.appraisedCost());
    }

    private List<Column> unitColumns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("unit"), 44),
                Column.text(text("state"), 16),
                Column.whole(text("before")),
                Column.whole(text("present")),
                Column.whole(text("asked")),
                Column.whole(text("appraised")),
                Column.whole(text("cost")));
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(String.valueOf(request.getParameter(name)));
    }

    private String text(String key) {
        return language.text("planning." + key);
    }
}
