package org.bienche.workload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.ListLoading;
import org.bienche.workload.WorkImport;
import org.jspecify.annotations.Nullable;

/** A list of the work of many units. */
@Named
@ViewScoped
public class LoadWorkBacking extends ListLoading {

    private static final long serialVersionUID = 1;

    @Inject
    private WorkImport imports;

    @Inject
    private CurrentCaller current;

    public void load() {
        current.require(Role.OFFICER, Role.DEPARTMENT);
    }

    @Override
    public String getWords() {
        return "workload.import";
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    protected long most() {
        return WorkImport.LIMITS.bytes();
    }

    @Override
    protected Looked look(InputStream content, @Nullable LocalDate day) {
        WorkImport.Report report = imports.check(content);
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
        return "/workload/workload.xhtml?faces-redirect=true&done=workload.done.imported";
    }
}
