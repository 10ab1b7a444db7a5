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

    private static final int NEAR_DAYS = 60;

    /** Looked for only where it is asked for: everybody has a next step. */
    static final String STEPS = "people.due.step";

    static final List<String> KINDS = List.of(
            STEPS,
            "people.due.retention",
            "people.due.retirement.notice",
            "people.due.retirement.decision",
            "people.due.retirement",
            "people.due.place");

    @Inject
    private DueSoon dueSoon;

    @Inject
    private AsOf asOf;

    private @Nullable String what;
    private List<Due> due = List.of();

    public void load() {
        due = found(dueSoon, what, asOf.date(), MOST).stream()
                .filter(one -> isAsked(one, what))
                .toList();
    }

    /** What is due within a year of a day; the raises, where those are asked for, are a list of their own. */
    static List<Due> found(DueSoon dueSoon, @Nullable String what, LocalDate from, int most) {
        LocalDate until = from.plusYears(1);
        return STEPS.equals(what) ? dueSoon.raises(from, until, most) : dueSoon.between(from, until, most);
    }

    /** Whether it is of the kind that is asked for, if one is named. */
    static boolean isAsked(Due one, @Nullable String what) {
        return STEPS.equals(what) || what == null || what.isBlank() || one.key().equals(what);
    }

    public boolean isNear(Due one) {
        return one.on().isBefore(asOf.date().plusDays(NEAR_DAYS));
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
