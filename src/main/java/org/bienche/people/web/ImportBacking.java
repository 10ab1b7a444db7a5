package org.bienche.people.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
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
    private static final int COPY = 1 << 16;

    @Inject
    private PeopleImport imports;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    private transient @Nullable Part file;
    private @Nullable ImportReport report;
    private @Nullable String kept;
    private @Nullable String fileName;
    private final DecisionForm decision = new DecisionForm();

    /** One thing wrong in the list. */
    public record Fault(@Nullable Integer row, @Nullable String column, String message) {}

    public void load() {
        current.require(Role.OFFICER);
    }

    /** Looks at the chosen file. */
    public void check() throws IOException {
        keep();
        try (InputStream content = content()) {
            report = imports.check(content);
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
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"errors.xlsx\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try (InputStream content = content();
                OutputStream output = external.getResponseOutputStream()) {
            imports.failedRows(content, output, language.get());
        }
        faces.responseComplete();
    }

    private void keep() throws IOException {
        Part chosen = file;
        if (chosen == null) {
            throw new Problem("people.import.file.missing");
        }
        forget();
        Path copy = Files.createTempFile("bienche-list", ".in");
        kept = copy.toString();
        fileName = chosen.getSubmittedFileName();
        try (InputStream input = chosen.getInputStream();
                OutputStream output = Files.newOutputStream(copy)) {
            copy(input, output);
        }
    }

    private static void copy(InputStream input, OutputStream output) throws IOException {
        byte[] buffer = new byte[COPY];
        long left = PeopleImport.LIMITS.bytes() + 1;
        for (int read = input.read(buffer); read >= 0 && left > 0; read = input.read(buffer)) {
            output.write(buffer, 0, read);
            left -= read;
        }
    }

    private InputStream content() throws IOException {
        String path = kept;
        if (path == null) {
            throw new Problem("people.import.file.missing");
        }
        return Files.newInputStream(Path.of(path));
    }

    @PreDestroy
    void forget() {
        String path = kept;
        kept = null;
        if (path != null) {
            try {
                Files.deleteIfExists(Path.of(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public boolean isLookedAt() {
        return kept != null && report != null;
    }

    public boolean isAcceptable() {
        ImportReport known = report;
        return kept != null && known != null && known.isAcceptable();
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public List<Fault> getFaults() {
        ImportReport known = report;
        return known == null
                ? List.of()
                : known.errors().stream()
                        .limit(SHOWN)
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
