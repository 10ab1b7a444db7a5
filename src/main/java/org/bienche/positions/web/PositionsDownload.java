package org.bienche.positions.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.CatalogueFilter;
import org.bienche.positions.CatalogueSheets;
import org.bienche.positions.Period;
import org.bienche.positions.PositionGroup;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;

/** The catalogue of the header's day as XLSX, with the sheets that an import reads. */
@WebServlet("/positions/positions.xlsx")
public class PositionsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        PositionGroup group = Asked.choice("group", request.getParameter("group"), PositionGroup.class);
        Period period = Period.parse(words(request, "period")).orElse(null);
        List<CatalogueEntry> entries =
                new CatalogueFilter(words(request, "q"), group, period).of(catalogue.on(asOf.date()));
        return new Download(
                "positions-" + asOf.date(),
                language.text("positions.title"),
                CatalogueSheets.COLUMNS,
                sheet -> CatalogueSheets.write(sheet, entries));
    }
}
