package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.people.Salary;
import org.bienche.people.WorkingState;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/** What a person is paid by, changed under a decision: rank and step, or the wage of a contract. */
@Named
@ViewScoped
public class SalaryBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private JobPositions positions;

    private @Nullable Long basis;
    private @Nullable LocalDate stepSince;
    private WorkingState workingState = WorkingState.WORKING;
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Override
    protected void show(PersonHistory person) {
        person.salaries().stream()
                .filter(each -> each.validity().holdsOn(today()))
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
        office().pay(getId(), typed, workingState, basis, getDecision().text());
        return backToPerson("salary", "people.done.saved");
    }

    /** The ranks of today's law, by code. */
    public List<Ranks.Rank> getRanks() {
        return positions.ranks(today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    /** The steps of the chosen rank, to be looked at before saving. */
    public String steps() {
        StringBuilder steps = new StringBuilder();
        int number = 1;
        for (var coefficient : office().steps(fields.getOrDefault("rank", ""), today())) {
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

    public Map<String, String> getFields() {
        return fields;
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
}
