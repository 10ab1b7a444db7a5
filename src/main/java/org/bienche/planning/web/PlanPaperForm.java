package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.Attachments;
import org.bienche.planning.PlanPaper;
import org.bienche.planning.PlanPapers;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The files of a plan's dossier, and one to be added. */
@RequestScoped
public class PlanPaperForm {

    @Inject
    private PlanPapers papers;

    private @Nullable Part file;
    private PlanPaper kind = PlanPaper.REQUEST;

    public List<Attachment> of(long plan, PlanPaper which) {
        return papers.of(plan).stream()
                .filter(one -> one.kind().equals(which.name()))
                .toList();
    }

    public String add(long plan, long version) throws IOException {
        Part chosen = file;
        if (chosen == null) {
            throw new Problem("attachments.missing").with(new Problem.Error("/file", "attachments.missing"));
        }
        try (InputStream content = chosen.getInputStream()) {
            papers.add(plan, version, kind, chosen.getSubmittedFileName(), content);
        }
        return done(plan, "paper.added");
    }

    public String remove(long plan, long version, long which) {
        papers.remove(plan, version, which);
        return done(plan, "paper.removed");
    }

    private static String done(long plan, String what) {
        return "/planning/staffing-plan.xhtml?faces-redirect=true&id=" + plan + "&done=planning.done." + what;
    }

    public int getMegabytes() {
        return Attachments.megabytes();
    }

    public List<PlanPaper> getKinds() {
        return Arrays.asList(PlanPaper.values());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public PlanPaper getKind() {
        return kind;
    }

    public void setKind(PlanPaper kind) {
        this.kind = kind;
    }
}
