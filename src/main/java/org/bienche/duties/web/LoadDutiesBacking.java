package org.bienche.duties.web;

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
import org.bienche.duties.DutyImport;
import org.jspecify.annotations.Nullable;

/** A list of duties on its way into the register. */
@Named
@ViewScoped
public class LoadDutiesBacking extends ListLoading {

    private static final long serialVersionUID = 1;

    @Inject
    private DutyImport imports;

    @Inject
    private CurrentCaller current;

    public void load() {
        current.require(Role.OFFICER);
    }

    @Override
    public String getWords() {
        return "duties.import";
    }

    @Override
    protected long most() {
        return DutyImport.LIMITS.bytes();
    }

    @Override
    protected Looked look(InputStream content, @Nullable LocalDate day) {
        DutyImport.Report report = imports.check(content, Objects.requireNonNull(day));
        return new Looked(
                List.of(
                        new Count("rows", report.rows()),
                        new Count("added", report.added()),
                        new Count("changed", report.changed()),
                        new Count("same", report.same())),
                report.added() + report.changed(),
                report.isAcceptable(),
                report.errors());
    }

    @Override
    protected String takeOver(InputStream content, DecisionText text) {
        imports.load(content, text);
        return "/duties/duties.xhtml?faces-redirect=true&done=duties.done.imported";
    }
}
