package org.bienche.norms.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.norms.Network;
import org.bienche.norms.Networks;
import org.bienche.texts.CurrentLanguage;

/** The networks of a unit as XLSX: {@code /norms/networks.xlsx?unit=}. */
@WebServlet("/norms/networks.xlsx")
public class NetworksDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Networks networks;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        List<Network> rows = networks.under(number(request, "unit"), asOf.date());
        return new Download(
                "networks-" + asOf.date(),
                text("title"),
                columns(),
                sheet -> rows.forEach(row -> sheet.row(
                        row.unit().code(),
                        row.unit().name(),
                        row.communes(),
                        row.agencies(),
                        row.agencyNorm(),
                        row.departments(),
                        row.departmentNorm(),
                        row.departmentsOver(),
                        row.centres(),
                        row.centreNorm(),
                        row.centreStaff(),
                        row.centreStaffNorm(),
                        row.centresShort(),
                        row.oneLevel(),
                        row.oneLevelNorm(),
                        row.branches())));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(language.text("norms.unit"), 44),
                Column.whole(text("communes")),
                Column.whole(text("agencies")),
                Column.whole(text("norm")),
                Column.whole(text("departments")),
                Column.whole(text("norm")),
                Column.whole(text("over")),
                Column.whole(text("centres")),
                Column.whole(text("norm")),
                Column.whole(text("centre.staff")),
                Column.whole(text("norm")),
                Column.whole(text("short")),
                Column.whole(text("one.level")),
                Column.whole(text("norm")),
                Column.whole(text("branches")));
    }

    private String text(String key) {
        return language.text("norms.networks." + key);
    }
}
