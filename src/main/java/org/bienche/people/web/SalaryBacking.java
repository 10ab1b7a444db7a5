package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.people.Dated;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.Salary;
import org.bienche.people.WorkingState;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/** What a person is paid by, changed under a decision: rank and step, or the wage of a contract. */
@Named
@ViewScoped
public class SalaryBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private People people;

    @Inject
    private PersonnelOffice office;

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long id;
    private String fullName = "";
    private @Nullable Long basis;
    private @Nullable LocalDate stepSince;
    private WorkingState workingState = WorkingState.WORKING;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final DecisionForm decision = new DecisionForm();

    /** Begins with what holds today. */
    public void load() {
        current.require(Role.OFFICER);
        PersonHistory person = people.history(id, asOf.today());
        fullName = person.on(asOf.today()).identity().name().full();
        person.salaries().stream()
                .filter(each -> each.validity().holdsOn(asOf.today()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(Dated<Salary> known) {
        Salary salary = known.fact();
        basis = known.id();
        workingState = salary.workingState();
        if (salary.contractWage() != null) {
            fields.put("contractWage", String.valueOf(salary.contractWage()));
            return;
        }
        fields.put("rank", String.valueOf(salary.rankCode()));
        fields.put("step", String.valueOf(salary.step()));
        fields.put("overFramePercent", String.valueOf(salary.overFramePercent()));
        fields.put("retainedDifference", salary.retainedDifference().toPlainString());
    }

    public String save() {
        Map<String, String> typed = Fields.typed(fields);
        typed.put("stepSince", stepSince == null ? "" : stepSince.toString());
        office.pay(id, typed, workingState, basis, decision.text());
        return "/people/person.xhtml?faces-redirect=true&id=" + id + "&tab=salary&done=people.done.saved";
    }

    /** The ranks of today's law, by code. */
    public List<Ranks.Rank> getRanks() {
        return positions.ranks(asOf.today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    /** The steps of the chosen rank, to be looked at before saving. */
    public String steps() {
        StringBuilder steps = new StringBuilder();
        int number = 1;
        for (var coefficient : office.steps(fields.getOrDefault("rank", ""), asOf.today())) {
            steps.append(number++)
                    .append(": ")
                    .append(coefficient.toPlainString())
                    .append("  ");
        }
        return steps.toString().strip();
    }

    public WorkingState[] getWorkingStates() {
        return WorkingState.values();
    }

    public String getFullName() {
        return fullName;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public WorkingState getWorkingState() {
        return workingState;
    }

    public void setWorkingState(WorkingState workingState) {
        this.workingState = workingState;
    }

    public @Nullable LocalDate getStepSince() {
        return stepSince;
    }

    public void setStepSince(@Nullable LocalDate stepSince) {
        this.stepSince = stepSince;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
