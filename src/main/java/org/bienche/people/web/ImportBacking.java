package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.people.ImportReport;
import org.bienche.people.PeopleImport;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A list of people looked at first, then taken over as a whole or not at all. */
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
    private transient @Nullable ImportReport report;

    /** One thing wrong in the list. */
    public record Fault(@Nullable Integer row, @Nullable String column, String message) {}

    public void load() {
        current.require(Role.OFFICER);
    }

    public void check() throws IOException {
        try (InputStream content = content()) {
            report = imports.check(content);
        }
    }

    public String take() throws IOException {
        try (InputStream content = content()) {
            ImportReport taken = imports.load(content, null);
            report = taken;
            return taken.stored() ? "/people/people.xhtml?faces-redirect=true&done=people.done.imported" : "";
        }
    }

    private InputStream content() throws IOException {
        Part chosen = file;
        if (chosen == null) {
            throw new Problem("people.import.file.missing");
        }
        return chosen.getInputStream();
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

    public List<String> getColumns() {
        return PeopleImport.columns();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
