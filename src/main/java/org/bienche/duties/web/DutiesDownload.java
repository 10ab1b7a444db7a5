package org.bienche.duties.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.bienche.exchange.SheetWriter;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The register of the header's day as XLSX, with the columns that an import reads. */
@WebServlet("/duties/duties.xlsx")
public class DutiesDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Duties duties;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DutyQuery query = query(request);
            Download.send(
                    response,
                    "duties-" + asOf.date(),
                    language.text("duties.title"),
                    columns(),
                    sheet -> duties.each(query, line -> write(sheet, line)));
        } catch (Problem problem) {
            response.sendError(problem.status());
        } catch (NumberFormatException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DutyQuery query(HttpServletRequest request) {
        String words = request.getParameter("q");
        return new DutyQuery(
                asOf.date(),
                words == null ? "" : words,
                request.getParameter("field"),
                Asked.choice("kind", request.getParameter("kind"), DutyKind.class),
                number(request.getParameter("holder")),
                number(request.getParameter("territory")),
                1,
                null);
    }

    private static @Nullable Long number(@Nullable String parameter) {
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
