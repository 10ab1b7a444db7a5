package org.bienche.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.people.Due;
import org.bienche.people.DueSoon;
import org.jspecify.annotations.Nullable;

/** What is due for people within a year. */
@Named
@RequestScoped
public class DueBacking {

    /** So many of each kind are looked for. */
    static final int MOST = 500;

    private static final int SHOWN = 200;

    static final List<String> KINDS = List.of("people.due.retirement", "people.due.retention", "people.due.place");

    @Inject
    private DueSoon dueSoon;

    @Inject
    private AsOf asOf;

    private @Nullable String what;
    private List<Due> due = List.of();

    public void load() {
        due = dueSoon.between(asOf.date(), getUntil(), MOST).stream()
                .filter(each -> what == null || what.isBlank() || each.key().equals(what))
                .toList();
    }

    public LocalDate getUntil() {
        return asOf.date().plusYears(1);
    }

    public List<Due> getDue() {
        return due.stream().limit(SHOWN).toList();
    }

    /** Whether the file holds more than the page. */
    public boolean isMore() {
        return due.size() > SHOWN;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }
}
