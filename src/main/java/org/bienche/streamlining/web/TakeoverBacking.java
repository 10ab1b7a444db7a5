package org.bienche.streamlining.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.PastDeparture;
import org.bienche.streamlining.PastRegister;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Takes over the register that was kept before. */
@Named
@ViewScoped
public class TakeoverBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CaseRegister register;

    @Inject
    private PastRegister past;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentLanguage language;

    private final DecisionForm decision = new DecisionForm();
    private transient @Nullable Part file;

    public void load() {
        caller.require(Role.OFFICER);
    }

    /** Reads the file and says what it found. */
    public void tryFirst() throws IOException {
        CaseRegister.Takeover found = register.compare(read());
        String words = found.known() == 0
                ? language.text("streamlining.case.takeover.tried", found.fresh())
                : language.text("streamlining.case.takeover.tried.known", found.fresh(), found.known());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
    }

    public String take() throws IOException {
        CaseRegister.Takeover taken = register.takeOver(decision.text(), read());
        String done = "streamlining.case.done.taken.over" + (taken.known() == 0 ? "" : ".new");
        return "/streamlining/cases.xhtml?faces-redirect=true&done=" + done;
    }

    private List<PastDeparture> read() throws IOException {
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            return past.read(content);
        }
    }

    public String getColumns() {
        return String.join(", ", PastRegister.COLUMNS);
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
