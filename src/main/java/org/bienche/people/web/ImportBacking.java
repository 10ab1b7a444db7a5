package org.bienche.people.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.exchange.KeptFile;
import org.bienche.people.ImportReport;
import org.bienche.people.PeopleImport;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A list of people looked at first, then taken over as a whole or not at all; the file is kept until then. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    @Inject
    private PeopleImport imports;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    private transient @Nullable Part file;
    private @Nullable ImportReport report;
    private final KeptFile kept = new KeptFile();
    private @Nullable String fileName;
    private final DecisionForm decision = new DecisionForm();

    /** One thing wrong in the list. */
    public record Fault(@Nullable Integer row, @Nullable String column, String message) {}

    public void load() {
        current.require(Role.OFFICER);
    }

    /** Looks at the chosen file. */
    public void check() throws IOException {
        Part chosen = file;
        if (chosen == null) {
            throw new Problem("people.import.file.missing");
        }
        try (InputStream content = chosen.getInputStream()) {
            kept.keep(content, PeopleImport.LIMITS.bytes());
        }
        fileName = chosen.getSubmittedFileName();
        try (InputStream content = content()) {
            report = imports.check(content).shown(SHOWN);
        } catch (Problem unreadable) {
            forget();
            throw unreadable;
        }
    }

    /** Takes over the file that was looked at. */
    public String take() throws IOException {
        try (InputStream content = content()) {
            imports.load(content, decision.text());
        }
        forget();
        return "/people/people.xhtml?faces-redirect=true&done=people.done.imported";
    }

    /** Sends the refused rows with their reasons. */
    public void failedRows() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        try (InputStream content = content()) {
            imports.failedRows(content, language.get())
                    .send((HttpServletResponse) faces.getExternalContext().getResponse());
        }
        faces.responseComplete();
    }

    private InputStream content() throws IOException {
        if (!kept.isThere()) {
            throw new Problem("people.import.file.missing");
        }
        return kept.open();
    }

    @PreDestroy
    void forget() {
        kept.forget();
    }

    public boolean isLookedAt() {
        return kept.isThere() && report != null;
    }

    public boolean isAcceptable() {
        ImportReport known = report;
        return kept.isThere() && known != null && known.isAcceptable();
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public List<Fault> getFaults() {
        ImportReport known = report;
        return known == null
                ? List.of()
                : known.errors().stream()
                        .map(error -> new Fault(error.row(), error.column(), error.message(language.get())))
                        .toList();
    }

    public String getColumns() {
        return String.join(", ", PeopleImport.columns());
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
