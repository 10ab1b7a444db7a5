package org.bienche.workload.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.Visibility;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.workload.WorkDesk;
import org.bienche.workload.WorkFact;
import org.bienche.workload.WorkFacts;
import org.bienche.workload.WorkFields;
import org.jspecify.annotations.Nullable;

/** The work of a unit in a field and period is told, or told anew. */
@Named
@ViewScoped
public class EnterWorkBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private WorkDesk desk;

    @Inject
    private WorkFields workFields;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long version;
    private @Nullable Long unit;
    private String unitName = "";
    private String field = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Long received;
    private @Nullable Long done;
    private @Nullable Long late;
    private List<String> fields = List.of();
    private final DecisionForm decision = new DecisionForm();

    /** The address names a fact that is told anew, or the unit to begin with. */
    public void load() {
        current.require(Role.OFFICER, Role.DEPARTMENT);
        fields = List.copyOf(workFields.on(asOf.date()));
        Long known = asked("id");
        unit = asked("unit");
        if (known != null) {
            fill(desk.get(known));
        }
    }

    private static @Nullable Long asked(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private void fill(WorkFact fact) {
        WorkFacts facts = fact.facts();
        version = fact.id();
        unit = facts.unitId();
        unitName = visibility.on(facts.lastDay()).require(facts.unitId()).name();
        field = facts.field();
        from = facts.period().from();
        to = facts.lastDay();
        received = facts.received();
        done = facts.done();
        late = facts.late();
    }

    public String save() {
        WorkFacts facts = facts();
        desk.report(facts, version, decision.text());
        return shown(facts, "reported");
    }

    /** Takes the report back that the page was opened with. */
    public String withdraw() {
        WorkFacts facts = desk.get(version).facts();
        desk.withdraw(version, decision.text());
        return shown(facts, "withdrawn");
    }

    private WorkFacts facts() {
        Long of = unit;
        LocalDate first = from;
        LocalDate last = to;
        Long in = received;
        Long out = done;
        if (of == null || first == null || last == null || in == null || out == null) {
            throw new Problem("workload.incomplete");
        }
        if (last.isBefore(first)) {
            throw new Problem("workload.incomplete").with(new Problem.Error("/to", "workload.period.backward"));
        }
        return new WorkFacts(of, field, Validity.inclusive(first, last), in, out, late);
    }

    private static String shown(WorkFacts facts, String what) {
        return "/workload/workload.xhtml?faces-redirect=true&unit=" + facts.unitId() + "&period="
                + new PeriodChoice(facts.period()).value() + "&done=workload.done." + what;
    }

    /** Whether the page tells something anew; then unit, field and period are given. */
    public boolean isKnown() {
        return version != 0;
    }

    public String getUnitName() {
        return unitName;
    }

    public List<String> getFields() {
        return fields;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null ? "" : field;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Long getReceived() {
        return received;
    }

    public void setReceived(@Nullable Long received) {
        this.received = received;
    }

    public @Nullable Long getDone() {
        return done;
    }

    public void setDone(@Nullable Long done) {
        this.done = done;
    }

    public @Nullable Long getLate() {
        return late;
    }

    public void setLate(@Nullable Long late) {
        this.late = late;
    }
}
