package org.bienche.decisions;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bienche.exchange.KeptFile;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A list that is looked at first, then taken over under a decision as a whole or not at all; the file is kept until then. The page that
 * shows it includes {@code WEB-INF/decisions/load-list.xhtml}.
 */
public abstract class ListLoading implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    @Inject
    private CurrentLanguage language;

    private transient @Nullable Part file;
    private final KeptFile kept = new KeptFile();
    private @Nullable LocalDate from;
    private int ready;
    private int wrong;
    private boolean acceptable;
    private List<Count> counts = List.of();
    private List<Fault> faults = List.of();
    private final DecisionForm decision = new DecisionForm();

    /** How many there are of something; the name ends the key of its text. */
    public record Count(String name, long number) implements Serializable {}

    /** One thing wrong in the list. */
    public record Fault(@Nullable Integer row, @Nullable String column, String message) implements Serializable {}

    /** What was found in a list: how many rows would be taken over, and what is wrong. */
    public record Looked(List<Count> counts, long ready, boolean acceptable, List<Problem.Error> errors) {}

    /** How the keys of the page's texts begin. */
    public abstract String getWords();

    /** Whether the list holds from a day on that is asked for; else its rows say when. */
    public boolean isDated() {
        return true;
    }

    /** The most bytes of a file. */
    protected abstract long most();

    /** Looks at a list, and stores nothing. */
    protected abstract Looked look(InputStream content, @Nullable LocalDate day);

    /** Takes a list over, and says where to go then. */
    protected abstract String takeOver(InputStream content, DecisionText text);

    /** Looks at the chosen file. */
    public void check() throws IOException {
        Part chosen = file;
        if (chosen == null || (isDated() && from == null)) {
            throw new Problem(getWords() + ".file.missing");
        }
        try (InputStream content = chosen.getInputStream()) {
            kept.keep(content, most());
        }
        try (InputStream content = kept.open()) {
            show(look(content, from));
        } catch (Problem unreadable) {
            forget();
            throw unreadable;
        }
        if (from != null) {
            decision.setEffectiveOn(from);
        }
    }

    private void show(Looked looked) {
        counts = List.copyOf(looked.counts());
        ready = Math.toIntExact(looked.ready());
        wrong = looked.errors().size();
        acceptable = looked.acceptable();
        faults = looked.errors().stream()
                .limit(SHOWN)
                .map(error -> new Fault(error.row(), error.column(), error.message(language.get())))
                .toList();
    }

    /** Takes over the file that was looked at. */
    public String take() throws IOException {
        if (!isLookedAt()) {
            throw new Problem(getWords() + ".file.missing");
        }
        String next;
        try (InputStream content = kept.open()) {
            next = takeOver(content, decision.text());
        }
        forget();
        return next;
    }

    @PreDestroy
    void forget() {
        kept.forget();
    }

    public boolean isLookedAt() {
        return kept.isThere();
    }

    public boolean isAcceptable() {
        return isLookedAt() && acceptable;
    }

    public List<Count> getCounts() {
        return counts;
    }

    public int getReady() {
        return ready;
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
