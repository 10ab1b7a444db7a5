package org.bienche.positions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.ListLoading;
import org.bienche.positions.CatalogueImport;
import org.jspecify.annotations.Nullable;

/** A list of positions on its way into the catalogue. */
@Named
@ViewScoped
public class LoadPositionsBacking extends ListLoading {

    private static final long serialVersionUID = 1;

    @Inject
    private CatalogueImport imports;

    @Inject
    private CurrentCaller current;

    public void load() {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
    }

    @Override
    public String getWords() {
        return "positions.import";
    }

    @Override
    protected long most() {
        return CatalogueImport.LIMITS.bytes();
    }

    @Override
    protected Looked look(InputStream content, @Nullable LocalDate day) {
        CatalogueImport.Report report = imports.check(content, Objects.requireNonNull(day));
        return new Looked(
                List.of(
                        new Count("rows", report.rows()),
                        new Count("added", report.added()),
                        new Count("unchanged", report.unchanged().size()),
                        new Count("unnamed", report.unnamed().size())),
                report.ready().size(),
                report.isAcceptable(),
                report.errors());
    }

    @Override
    protected String takeOver(InputStream content, DecisionText text) {
        imports.load(content, text);
        return "/positions/positions.xhtml?faces-redirect=true&done=positions.done.imported";
    }
}
