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
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.NormReport;
import org.bienche.norms.Severity;
import org.bienche.norms.UnitNorms;
import org.bienche.norms.Waste;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The findings of a unit and of all below it as XLSX: {@code /norms/findings.xlsx?unit=}. */
@WebServlet("/norms/findings.xlsx")
public class FindingsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient UnitNorms norms;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        NormReport report = norms.under(number(request, "unit"), asOf.date())
                .only(
                        chosen(Severity.values(), request.getParameter("severity")),
                        chosen(Norm.values(), request.getParameter("norm")),
                        chosen(Waste.values(), request.getParameter("waste")));
        return new Download(
                "norms-" + asOf.date(),
                text("title"),
                columns(),
                sheet -> report.findings().forEach(one -> write(sheet, one)));
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void write(SheetWriter sheet, NormFinding one) {
        sheet.row(
                one.unit().code(),
                one.unit().name(),
                text("severity." + one.severity()),
                text("norm." + one.norm()),
                language.text(one.key(), one.args()),
                one.actual(),
                one.allowed(),
                one.difference(),
                one.citation(),
                text(one.verified() ? "yes" : "no"),
                one.deadline(),
                one.waste() == Waste.NONE ? null : text("waste." + one.waste()));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(text("unit"), 44),
                Column.text(text("severity"), 14),
                Column.text(text("norm"), 36),
                Column.text(text("finding"), 70),
                Column.whole(text("actual")),
                Column.whole(text("allowed")),
                Column.whole(text("difference")),
                Column.text(text("article"), 44),
                Column.text(text("verified"), 14),
                Column.day(text("deadline")),
                Column.text(text("waste"), 40));
    }

    private String text(String key) {
        return language.text("norms." + key);
    }
}
