package org.bienche.duties.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.duties.DutyImport;
import org.bienche.duties.DutyImport.Report;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A list of duties looked at first, then taken over as a whole or not at all; the file is kept until then. */
@Named
@ViewScoped
public class LoadDutiesBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    @Inject
    private DutyImport imports;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    private transient @Nullable Part file;
    private byte[] kept = {};
    private @Nullable LocalDate from;
    private int rows;
    private int added;
    private int changed;
    private int same;
    private int wrong;
    private boolean acceptable;
    private List<Fault> faults = List.of();
    private final DecisionForm decision = new DecisionForm();

    /** One thing wrong in the list. */
    public record Fault(@Nullable Integer row, @Nullable String column, String message) implements Serializable {}

    public void load() {
        current.require(Role.OFFICER);
    }

    /** Looks at the chosen file as it would hold from the day. */
    public void check() throws IOException {
        Part chosen = file;
        LocalDate day = from;
        if (chosen == null || day == null) {
            throw new Problem("duties.import.file.missing");
        }
        kept = new byte[0];
        try (InputStream content = chosen.getInputStream()) {
            byte[] read = content.readNBytes(Math.toIntExact(DutyImport.LIMITS.bytes() + 1));
            show(imports.check(new ByteArrayInputStream(read), day));
            kept = read;
        }
        decision.setEffectiveOn(day);
    }

    private void show(Report report) {
        rows = report.rows();
        added = report.added();
        changed = report.changed();
        same = report.same();
        wrong = report.errors().size();
        acceptable = report.isAcceptable();
        faults = report.errors().stream()
                .limit(SHOWN)
                .map(error -> new Fault(error.row(), error.column(), error.message(language.get())))
                .toList();
    }

    /** Takes over the file that was looked at. */
    public String take() {
        imports.load(new ByteArrayInputStream(kept), decision.text());
        kept = new byte[0];
        return "/duties/duties.xhtml?faces-redirect=true&done=duties.done.imported";
    }

    public boolean isLookedAt() {
        return kept.length > 0;
    }

    public boolean isAcceptable() {
        return isLookedAt() && acceptable;
    }

    public int getRows() {
        return rows;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getSame() {
        return same;
    }

    public int getWrong() {
        return wrong;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
