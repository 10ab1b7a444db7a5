package org.bienche.norms.web;

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
import org.bienche.norms.CommuneDepartments;
import org.bienche.norms.CommuneProposal;
import org.bienche.norms.CommuneProposal.Show;
import org.bienche.texts.CurrentLanguage;

/** The communes of a unit with their departments and vice-chairs as XLSX: {@code /norms/communes.xlsx?unit=}. */
@WebServlet("/norms/communes.xlsx")
public class CommunesDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CommuneDepartments communes;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        Show show = Arrays.stream(Show.values())
                .filter(each -> each.name().equals(request.getParameter("show")))
                .findFirst()
                .orElse(Show.ALL);
        List<CommuneProposal> proposals = communes.under(number(request, "unit"), asOf.date());
        return new Download(
                "communes-" + asOf.date(),
                text("open"),
                columns(),
                sheet -> proposals.stream().filter(one -> one.isShown(show)).forEach(one -> write(sheet, one)));
    }

    private void write(SheetWriter sheet, CommuneProposal one) {
        sheet.row(
                one.unit().code(),
                one.unit().name(),
                one.province(),
                one.unit().population(),
                one.unit().areaKm2(),
                one.departments(),
                one.departmentsNow(),
                one.departmentsMore(),
                one.viceChairs(),
                one.viceChairsNow(),
                one.viceChairsMore(),
                language.text(one.rule(), one.figures().toArray()));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("commune"), 32),
                Column.text(text("province"), 28),
                Column.whole(text("population")),
                Column.coefficient(text("area")),
                Column.whole(text("departments")),
                Column.whole(text("departments.now")),
                Column.whole(text("difference")),
                Column.whole(text("vice")),
                Column.whole(text("vice.now")),
                Column.whole(text("difference")),
                Column.text(text("rule"), 60));
    }

    private String text(String key) {
        return language.text("norms.communes." + key);
    }
}
