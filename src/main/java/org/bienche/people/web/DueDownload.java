package org.bienche.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.people.Due;
import org.bienche.people.DueSoon;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What is due for people within a year, as XLSX. */
@WebServlet("/people/due.xlsx")
public class DueDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 100_000;

    @Inject
    private transient DueSoon dueSoon;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        String what = request.getParameter("what");
        List<Due> due = DueBacking.found(dueSoon, what, asOf.date(), MOST + 1);
        return new Download("due-" + asOf.date(), text("due.title"), columns(), sheet -> write(sheet, due, what));
    }

    private void write(SheetWriter sheet, List<Due> due, @Nullable String what) {
        due.stream().limit(MOST).filter(one -> DueBacking.isAsked(one, what)).forEach(one -> sheet.row(row(one)));
        if (due.size() > MOST) {
            sheet.remark(language.text("exchange.download.cut", MOST));
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.day(text("due.on")),
                Column.text(text("number"), 12),
                Column.text(text("name"), 30),
                Column.text(text("unit"), 40),
                Column.text(text("due.what"), 30));
    }

    private @Nullable Object[] row(Due due) {
        return new Object[] {due.on(), due.number(), due.fullName(), due.unit(), language.text(due.key())};
    }

    private String text(String key) {
        return language.text("people." + key);
    }
}
