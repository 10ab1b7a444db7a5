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
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.organization.Visibility;
import org.bienche.printing.Format;
import org.bienche.shell.Reports;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The forms as cards by task; the one chosen for a unit and a day, to look at or to take away. */
@Named
@ViewScoped
public class ReportsBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Reports reports;

    @Inject
    private ReportPicture pictures;

    @Inject
    private ReportShelf shelf;

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
    private boolean below = true;
    private boolean looking;
    private transient @Nullable String picture;

    /** Begins with the unit at the top of what the person sees, and with the day of the header. */
    public void load() {
        if (on == null) {
            on = asOf.date();
        }
        List<Long> tops = visibility.on(on).tops().stream().sorted().toList();
        if (unit == null && !tops.isEmpty()) {
            unit = tops.getFirst();
        }
        if (looking) {
            look();
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

    /** Draws the first pages; what stands in the way is said instead. */
    private void look() {
        String id = document;
        Long of = unit;
        LocalDate day = on;
        if (id == null || of == null || day == null) {
            return;
        }
        try {
            picture = pictures.of(id, of, day, below);
        } catch (NotFound unseen) {
            throw unseen;
        } catch (Problem nothing) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, nothing.message(language.get()), null));
        }
    }

    public List<ReportShelf.Again> getRecent() {
        return shelf.recent();
    }

    public List<ReportShelf.Task> getTasks() {
        return shelf.tasks(words, document);
    }

    /** The chosen form; null where none is. */
    public ReportShelf.@Nullable Card getChosen() {
        String id = document;
        return id == null ? null : shelf.card(id);
    }

    public List<Format> getFormats() {
        String id = document;
        return id == null
                ? List.of()
                : Arrays.stream(Format.values())
                        .filter(reports.get(id).formats()::contains)
                        .toList();
    }

    /** Whether the chosen form can be had without the units below. */
    public boolean isOfOneUnitToo() {
        String id = document;
        return id != null && reports.get(id).isOfOneUnitToo();
    }

    /** Sends the person to the file; the page stays behind it as it is. */
    public void take(Format format) throws IOException {
        go(address(format));
    }

    /** The same, to be looked at here. */
    public String preview() {
        return "/printing/reports.xhtml?faces-redirect=true&q=" + encoded(words) + "&document="
                + encoded(String.valueOf(document)) + "&unit=" + unit + "&on=" + on + "&below=" + below + "&look=true";
    }

    private static void go(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    private String address(Format format) {
        return "/reports/download?document=" + encoded(String.valueOf(document)) + "&unit=" + unit + "&on=" + on
                + "&below=" + below + "&format=" + format.ending();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first pages as the address of a picture; null where nobody asked to see them. */
    public @Nullable String getPicture() {
        return picture;
    }

    public boolean isBelow() {
        return below;
    }

    public void setBelow(boolean below) {
        this.below = below;
    }

    public boolean isLooking() {
        return looking;
    }

    public void setLooking(boolean looking) {
        this.looking = looking;
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
