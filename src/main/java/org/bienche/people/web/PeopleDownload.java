package org.bienche.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.people.People;
import org.bienche.people.PeoplePage;
import org.bienche.people.PeopleQuery;
import org.bienche.people.PersonLine;
import org.bienche.people.StaffKind;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The list of people as XLSX, with the filters of the page and of the header's day: {@code /people/people.xlsx?unit=&q=&kind=}. */
@WebServlet("/people/people.xlsx")
public class PeopleDownload extends DownloadServlet {

    /** Beyond it a list is no table to be read. */
    private static final int MOST = 100_000;

    private static final long serialVersionUID = 1;

    @Inject
    private transient People people;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        PeopleQuery query = query(request);
        PeoplePage first = people.list(query);
        return new Download("people-" + query.on(), text("title"), columns(), sheet -> write(query, first, sheet));
    }

    private PeopleQuery query(HttpServletRequest request) {
        String unit = request.getParameter("unit");
        return new PeopleQuery(
                asOf.date(),
                unit == null || unit.isBlank() ? null : Long.valueOf(unit),
                words(request, "q"),
                Asked.choice("kind", request.getParameter("kind"), StaffKind.class),
                PeopleQuery.MOST,
                null);
    }

    private void write(PeopleQuery query, PeoplePage first, SheetWriter sheet) {
        PeoplePage page = first;
        int written = 0;
        while (true) {
            page.items().forEach(line -> sheet.row(row(line)));
            written += page.items().size();
            if (page.next() == null) {
                return;
            }
            if (written >= MOST) {
                sheet.remark(language.text("exchange.download.cut", written));
                return;
            }
            page = people.list(query.after(page.next()));
        }
    }

    private List<Column> columns() {
        return Arrays.asList(
                Column.text(text("number"), 12),
                Column.text(text("name"), 30),
                Column.day(text("born")),
                Column.text(text("sex"), 8),
                Column.text(text("unit.code"), 12),
                Column.text(text("unit"), 40),
                Column.text(text("position"), 28),
                Column.text(text("kind"), 16),
                Column.day(text("from")),
                Column.text(text("rank"), 12),
                Column.whole(text("step")),
                Column.coefficient(text("coefficient")));
    }

    private @Nullable Object[] row(PersonLine line) {
        return new Object[] {
            line.number(),
            line.fullName(),
            line.born(),
            text("sex." + line.sex()),
            line.unitCode(),
            line.unitName(),
            line.position(),
            text("kind." + line.staffKind()),
            line.since(),
            line.rankCode(),
            line.step(),
            line.coefficient()
        };
    }

    private String text(String key) {
        return language.text("people." + key);
    }
}
