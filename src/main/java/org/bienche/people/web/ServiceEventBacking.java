package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.people.PersonHistory;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.ServiceRecord;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A discipline, a rating, time away, an early or an extra raise, recorded under a decision: what moves the next step. */
@Named
@ViewScoped
public class ServiceEventBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceRecord records;

    private @Nullable String what;
    private @Nullable LocalDate on;
    private int months;
    private transient @Nullable List<ServiceEvent> known;

    @Inject
    private EventWords words;

    @Override
    protected void show(PersonHistory person) {
        known = person.events();
    }

    public String save() {
        LocalDate day = on;
        String chosen = what;
        if (day == null || chosen == null) {
            throw new Problem("people.event.form");
        }
        String[] parts = chosen.split("\\.");
        ServiceEventKind kind = ServiceEventKind.valueOf(parts[0]);
        records.record(
                getId(),
                ServiceEvent.of(kind, parts.length > 1 ? parts[1] : null, months, day),
                getDecision().text());
        return backToPerson("decisions", "people.done.saved");
    }

    /** Every kind in each of its forms, by the end of the key of its name. */
    public List<String> getChoices() {
        return Stream.of(ServiceEventKind.values())
                .flatMap(kind -> kind.forms().isEmpty()
                        ? Stream.of(kind.name())
                        : kind.forms().stream().map(form -> kind + "." + form))
                .toList();
    }

    /** What is recorded already. */
    public List<ServiceEvent> getKnown() {
        return known == null ? List.of() : known;
    }

    public String sentence(ServiceEvent event) {
        return words.sentence(event);
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
