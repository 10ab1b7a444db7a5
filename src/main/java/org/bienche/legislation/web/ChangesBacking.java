package org.bienche.legislation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.legislation.LawChange;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.legislation.rules.ChangeCalendar;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What changes in the law on a day, with the nearest days of change before and after it. */
@Named
@RequestScoped
public class ChangesBacking {

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable LocalDate on;
    private @Nullable ChangeCalendar calendar;

    /** A parameter before and after. */
    public record Line(
            String key, String name, List<String> before, List<String> after, String citation, boolean verified) {}

    /** All changes of a kind. */
    public record Group(LawChange.Kind kind, List<Line> lines) {}

    public List<Group> getGroups() {
        List<LawChange> changes = calendar().on(getOn());
        return Arrays.stream(LawChange.Kind.values())
                .map(kind -> new Group(
                        kind,
                        changes.stream()
                                .filter(change -> change.kind() == kind)
                                .map(this::line)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(LawChange change) {
        LawWords words = new LawWords(language.get());
        Provision decisive = change.after().or(change::before).orElseThrow();
        return new Line(
                change.parameter().key(),
                words.name(change.parameter()),
                change.before().map(words::lines).orElse(List.of()),
                change.after().map(words::lines).orElse(List.of()),
                decisive.citation().toString(),
                decisive.verified());
    }

    private ChangeCalendar calendar() {
        ChangeCalendar known = calendar == null ? ChangeCalendar.of(legislation.book()) : calendar;
        calendar = known;
        return known;
    }

    public @Nullable LocalDate getBefore() {
        return calendar().before(getOn()).orElse(null);
    }

    public @Nullable LocalDate getAfter() {
        return calendar().after(getOn()).orElse(null);
    }

    /** The day asked for; else the day of the last change up to the header's day. */
    public LocalDate getOn() {
        LocalDate asked = on;
        return asked == null ? calendar().before(asOf.date().plusDays(1)).orElse(asOf.date()) : asked;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
