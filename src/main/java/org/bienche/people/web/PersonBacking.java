package org.bienche.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** One person's file: the card of the day, and everything that was ever decided. */
@Named
@RequestScoped
public class PersonBacking {

    @Inject
    private People people;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Inject
    private CurrentLanguage language;

    private @Nullable Long id;
    private String tab = "record";
    private @Nullable PersonHistory history;
    private @Nullable PersonSnapshot snapshot;
    private Map<Long, Decision> known = Map.of();
    private Map<Long, JobPosition> catalogue = Map.of();

    public void load() {
        if (id == null) {
            throw new NotFound("people.unknown");
        }
        PersonHistory file = people.history(id, asOf.date());
        history = file;
        snapshot = file.on(asOf.date());
        known = decisions.byIds(file.decisionIds());
        catalogue = positions.byId();
    }

    public PersonHistory getHistory() {
        PersonHistory file = history;
        if (file == null) {
            throw new NotFound("people.unknown");
        }
        return file;
    }

    public PersonSnapshot getSnapshot() {
        PersonSnapshot file = snapshot;
        if (file == null) {
            throw new NotFound("people.unknown");
        }
        return file;
    }

    public String unitName(@Nullable Appointment appointment, @Nullable Validity validity) {
        if (appointment == null) {
            return "";
        }
        return organization
                .tree(validity == null || validity.holdsOn(asOf.date()) ? asOf.date() : validity.from())
                .find(appointment.unitId())
                .map(UnitOn::name)
                .orElse("#" + appointment.unitId());
    }

    public String positionName(@Nullable Appointment appointment) {
        JobPosition position = appointment == null ? null : catalogue.get(appointment.jobPositionId());
        return position == null ? "" : position.name();
    }

    public String decisionNumber(long decisionId) {
        Decision decision = known.get(decisionId);
        return decision == null ? "" : decision.number();
    }

    public @Nullable Object lastDay(Validity validity) {
        return validity.lastDay().orElse(null);
    }

    public List<Decision> getDecisions() {
        return known.values().stream()
                .sorted((a, b) -> b.effectiveOn().compareTo(a.effectiveOn()))
                .toList();
    }

    /** What comes when: ends and beginnings after the day that are decided already, and the deadline of a place to be found. */
    public List<Coming> getComing() {
        LocalDate day = asOf.date();
        List<Coming> coming = new ArrayList<>();
        for (Dated<Allowance> each : getHistory().allowances()) {
            if (each.validity().holdsOn(day) && !each.validity().isOpen()) {
                String name = language.text("people.allowance." + each.fact().code());
                coming.add(new Coming(each.validity().until().minusDays(1), "people.coming.allowance", name));
            }
        }
        for (Dated<Appointment> each : getHistory().appointments()) {
            if (each.validity().from().isAfter(day)) {
                coming.add(new Coming(
                        each.validity().from(), "people.coming.post", unitName(each.fact(), each.validity())));
            }
        }
        for (Dated<Salary> each : getHistory().salaries()) {
            if (each.validity().from().isAfter(day)) {
                coming.add(new Coming(
                        each.validity().from(),
                        "people.coming.salary",
                        each.fact().coefficient().toPlainString()));
            }
        }
        Appointment main = getSnapshot().main();
        LocalDate waiting = main == null ? null : main.waitingUntil();
        if (waiting != null) {
            coming.add(new Coming(waiting, "people.coming.place", ""));
        }
        coming.sort(Comparator.comparing(Coming::on));
        return coming;
    }

    /** Something that happens on a day to come. */
    public record Coming(LocalDate on, String key, String what) {}

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = List.of("record", "work", "salary", "decisions").contains(tab) ? tab : "record";
    }

    public List<String> getTabs() {
        return List.of("record", "work", "salary", "decisions");
    }
}
