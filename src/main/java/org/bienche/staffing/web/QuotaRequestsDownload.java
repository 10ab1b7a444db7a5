package org.bienche.staffing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequests;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What units asked for beyond their quota, the newest first, as XLSX: {@code /staffing/quota-requests.xlsx[?state=]}. */
@WebServlet("/staffing/quota-requests.xlsx")
public class QuotaRequestsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 500;

    @Inject
    private transient QuotaRequests requests;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Inject
    private transient Clock clock;

    @Override
    protected Download download(HttpServletRequest request) {
        State state = state(words(request, "state"));
        Tree tree = visibility.today().tree();
        return new Download(
                "quota-requests-" + asOf.today(),
                text("requests.title"),
                columns(),
                sheet -> write(sheet, state, tree));
    }

    private static @Nullable State state(String asked) {
        return asked.isBlank()
                ? null
                : Stream.of(State.values())
                        .filter(one -> one.name().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("staffing.request.unknown"));
    }

    private void write(SheetWriter sheet, @Nullable State state, Tree tree) {
        List<QuotaRequest> page = requests.list(state, null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(one -> write(sheet, one, tree));
            page = page.size() < AT_ONCE
                    ? List.of()
                    : requests.list(state, page.getLast().id(), AT_ONCE);
        }
    }

    private void write(SheetWriter sheet, QuotaRequest one, Tree tree) {
        sheet.row(
                tree.find(one.unitId()).map(UnitOn::code).orElse(null),
                tree.find(one.unitId()).map(UnitOn::name).orElse(null),
                text("request.state." + one.state()),
                String.valueOf(one.year()),
                language.text("people.kind." + one.staffKind()),
                language.text("staffing.paid." + one.paidBy()),
                one.had(),
                one.present(),
                one.number(),
                one.granted(),
                one.reason(),
                one.answer(),
                one.submittedAt()
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("unit"), 44),
                Column.text(text("request.state"), 16),
                Column.text(text("year"), 8),
                Column.text(text("kind"), 20),
                Column.text(text("paid.by"), 20),
                Column.whole(text("request.had")),
                Column.whole(text("present")),
                Column.whole(text("request.number")),
                Column.whole(text("request.granted")),
                Column.text(text("request.reason"), 40),
                Column.text(text("request.answer"), 40),
                Column.day(text("request.at")));
    }

    private String text(String key) {
        return language.text("staffing." + key);
    }
}
