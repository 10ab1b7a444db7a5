package org.bienche.streamlining.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.streamlining.AskedCases;
import org.bienche.streamlining.Budget;
import org.bienche.streamlining.CaseRegister;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What a list of cases costs as XLSX, with the filters of the page: {@code /streamlining/budget.xlsx}. */
@WebServlet("/streamlining/budget.xlsx")
public class BudgetDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CaseRegister register;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected Download download(HttpServletRequest request) {
        Budget budget = register.budget(AskedCases.of(unit(request), request::getParameter));
        return new Download(
                "streamlining-budget",
                text("title"),
                columns(),
                sheet -> budget.parts().forEach(part -> write(sheet, part)));
    }

    private static @Nullable Long unit(HttpServletRequest request) {
        String unit = request.getParameter("unit");
        return unit == null || unit.isBlank() ? null : Long.valueOf(unit);
    }

    private void write(SheetWriter sheet, Budget.Part part) {
        sheet.row(
                part.policy() == null
                        ? text("earlier")
                        : language.text(part.policy().textKey()),
                language.text(part.leaving().textKey()),
                Integer.toString(part.year()),
                part.sum().people(),
                part.sum().total(),
                part.sum().unverified());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(text("policy"), 60),
                Column.text(text("leaving"), 36),
                Column.text(text("year"), 8),
                Column.whole(text("people")),
                Column.whole(text("total")),
                Column.whole(text("unverified")));
    }

    private String text(String name) {
        return language.text("streamlining.budget." + name);
    }
}
