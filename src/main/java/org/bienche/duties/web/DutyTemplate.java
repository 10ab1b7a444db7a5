package org.bienche.duties.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.duties.DutyImport;
import org.bienche.duties.DutyKind;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;

/** A list to be filled in: a line of each kind for the units at the top of the scope, {@code /duties/template.xlsx}. */
@WebServlet("/duties/template.xlsx")
public class DutyTemplate extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 24;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        Scope scope = visibility.on(asOf.date());
        List<UnitOn> units = scope.tops().stream().sorted().map(scope::require).toList();
        return new Download(
                "duties-template",
                language.text("duties.title"),
                DutyImport.COLUMNS.stream()
                        .map(name -> Column.text(name, WIDTH))
                        .toList(),
                sheet -> units.forEach(unit -> List.of(DutyKind.values())
                        .forEach(kind -> sheet.row(null, null, null, null, kind.name(), unit.code(), unit.code()))));
    }
}
