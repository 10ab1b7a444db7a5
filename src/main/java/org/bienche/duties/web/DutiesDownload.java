package org.bienche.duties.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.duties.DutyLine;
import org.bienche.duties.DutyQuery;
import org.bienche.duties.UnitLabel;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The register of the header's day as XLSX, with the columns that an import reads. */
@WebServlet("/duties/duties.xlsx")
public class DutiesDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Duties duties;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        DutyQuery query = query(request);
        return new Download(
                "duties-" + asOf.date(),
                language.text("duties.title"),
                columns(),
                sheet -> duties.each(query, line -> write(sheet, line)));
    }

    private DutyQuery query(HttpServletRequest request) {
        return new DutyQuery(
                asOf.date(),
                words(request, "q"),
                request.getParameter("field"),
                Asked.choice("kind", request.getParameter("kind"), DutyKind.class),
                unit(request.getParameter("holder")),
                unit(request.getParameter("territory")),
                Boolean.parseBoolean(request.getParameter("unclear")),
                1,
                null);
    }

    private static @Nullable Long unit(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : Long.valueOf(parameter);
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("code", 18),
                Column.text("name", 60),
                Column.text("field", 26),
                Column.text("legal_basis", 44),
                Column.text("kind", 16),
                Column.text("territory", 14),
                Column.text("holder", 16),
                Column.text("territory_name", 36),
                Column.text("holder_name", 44));
    }

    private static void write(SheetWriter sheet, DutyLine line) {
        DutyFacts facts = line.fact().facts();
        UnitLabel holder = line.holder();
        sheet.row(
                facts.code(),
                facts.name(),
                facts.field(),
                facts.legalBasis(),
                facts.kind().name(),
                line.territory().code(),
                holder == null ? null : holder.code(),
                line.territory().name(),
                holder == null ? null : holder.name());
    }
}
