package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYearView;
import org.bienche.planning.FiveYears;
import org.bienche.planning.Leavers;
import org.bienche.planning.Leaving;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The years ahead as XLSX: {@code /planning/five-years.xlsx?unit=}, or with {@code what} and {@code year} the people behind a number. */
@WebServlet("/planning/five-years.xlsx")
public class FiveYearsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 100_000;

    @Inject
    private transient FiveYearView view;

    @Inject
    private transient Organization organization;

    @Inject
    private transient AsOf asOf;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected Download download(HttpServletRequest request) {
        long unit = number(request, "unit");
        StaffKind kind = Asked.choice("kind", request.getParameter("kind"), StaffKind.class);
        Leaving what = Asked.choice("what", request.getParameter("what"), Leaving.class);
        return what == null ? years(unit, kind) : people(new FiveYearView.Asked(unit, kind, what, year(request)));
    }

    private Download years(long unit, @Nullable StaffKind kind) {
        FiveYears found = view.of(unit, kind);
        return new Download("five-years", text("years"), columns(), sheet -> {
            found.parts().forEach(part -> rows(sheet, part));
            rows(sheet, found.total());
        });
    }

    private static void rows(SheetWriter sheet, FiveYears.Path path) {
        path.years()
                .forEach(year -> sheet.row(
                        path.unit().code(),
                        path.unit().name(),
                        year.year(),
                        year.retirements(),
                        year.terms(),
                        year.expectedTerms(),
                        year.retentions(),
                        year.quota(),
                        year.target(),
                        year.expected(),
                        year.gap(),
                        year.surplusDue()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(language.text("people.unit.code"), 12), Column.text(text("unit"), 44)));
        for (String key : List.of(
                "years.year",
                "leaving.RETIREMENT",
                "leaving.TERM",
                "leaving.EXPECTED_TERM",
                "leaving.RETENTION",
                "years.quota",
                "years.target",
                "years.expected",
                "years.gap",
                "years.surplusDue")) {
            columns.add(Column.whole(text(key)));
        }
        return columns;
    }

    private Download people(FiveYearView.Asked asked) {
        Leaving what = asked.what();
        Leavers people = view.people(asked, null, MOST);
        List<Column> columns = List.of(
                Column.text(language.text("people.number"), 14),
                Column.text(language.text("people.name"), 30),
                Column.day(language.text("people.born")),
                Column.text(language.text("people.kind"), 16),
                Column.text(text("unit"), 44),
                Column.day(text("leaving.on." + what)));
        return new Download("leavers", text("leaving." + what), columns, sheet -> write(sheet, people));
    }

    private void write(SheetWriter sheet, Leavers people) {
        people.items()
                .forEach(one -> sheet.row(
                        one.number(),
                        one.name(),
                        one.born(),
                        language.text("people.kind." + one.kind()),
                        name(one.unitId()),
                        one.on()));
        if (people.next() != null) {
            sheet.remark(language.text("exchange.download.cut", MOST));
        }
    }

    private String name(long unit) {
        return Objects.requireNonNull(
                organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–"));
    }

    private String text(String key) {
        return language.text("planning." + key);
    }
}
