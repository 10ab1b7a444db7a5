package org.bienche.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.Format;
import org.bienche.shell.Reports;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The forms as cards by task; the one chosen for a unit and a day, to look at or to take away. */
@Named
@ViewScoped
public class ReportsBacking implements Serializable {

    private static final long serialVersionUID = 1;

    /** A card. */
    public record Card(String id, String title, String hint, boolean chosen) implements Serializable {}

    /** The cards of one task. */
    public record Task(String title, List<Card> cards) implements Serializable {}

    @Inject
    private Reports reports;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    @Inject
    private CurrentLanguage language;

    private String words = "";
    private @Nullable String document;
    private @Nullable Long unit;
    private @Nullable LocalDate on;

    /** Begins with the unit at the top of what the person sees, and with the day of the header. */
    public void load() {
        if (on == null) {
            on = asOf.date();
        }
        List<Long> tops = visibility.on(on).tops().stream().sorted().toList();
        if (unit == null && !tops.isEmpty()) {
            unit = tops.getFirst();
        }
        Object problem = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(ReportDownload.PROBLEM);
        if (problem instanceof Problem one) {
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, one.message(language.get()), null));
        }
    }

    public List<Task> getTasks() {
        Map<String, List<Card>> byTask = reports.all().stream()
                .collect(Collectors.groupingBy(
                        Document::taskKey, LinkedHashMap::new, Collectors.mapping(this::card, Collectors.toList())));
        return byTask.entrySet().stream()
                .map(entry -> new Task(language.text(entry.getKey()), found(entry.getValue())))
                .filter(task -> !task.cards().isEmpty())
                .toList();
    }

    private List<Card> found(List<Card> cards) {
        String wanted = Folding.fold(words);
        return cards.stream()
                .filter(card -> Folding.fold(card.title() + " " + card.hint()).contains(wanted))
                .toList();
    }

    private Card card(Document one) {
        return new Card(
                one.id(),
                language.text(one.titleKey()),
                language.text(one.titleKey() + ".hint"),
                one.id().equals(document));
    }

    /** The chosen form; null where none is. */
    public @Nullable Card getChosen() {
        String id = document;
        return id == null ? null : card(reports.get(id));
    }

    public List<Format> getFormats() {
        String id = document;
        return id == null
                ? List.of()
                : Arrays.stream(Format.values())
                        .filter(reports.get(id).formats()::contains)
                        .toList();
    }

    public boolean isPreviewable() {
        return getFormats().contains(Format.PDF);
    }

    /** Sends the person to the file; the page stays behind it as it is. */
    public void take(Format format) throws IOException {
        go(address(format));
    }

    /** The same, to be looked at. */
    public void preview() throws IOException {
        go(address(Format.PDF) + "&preview");
    }

    private static void go(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    private String address(Format format) {
        return "/reports/download?document=" + encoded(String.valueOf(document)) + "&unit=" + unit + "&on=" + on
                + "&format=" + format.ending();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
