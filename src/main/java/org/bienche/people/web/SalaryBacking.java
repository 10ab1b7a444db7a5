package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.money.Notation;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Dated;
import org.bienche.people.KeptMoney;
import org.bienche.people.PayAdvice;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.RankChange;
import org.bienche.people.Salary;
import org.bienche.people.StepAdvice;
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
    private @Nullable String newRank;
    private @Nullable LocalDate on;
    private @Nullable Integer incentive;
    private boolean byService;
    private transient @Nullable Salary held;
    private boolean insisting;
    private transient @Nullable StepAdvice otherwise;
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Inject
    private PayAdvice advice;

    @Override
    protected void show(PersonHistory person) {
        person.salaries().stream()
                .filter(each -> each.validity().holdsOn(today()))
                .findFirst()
                .ifPresent(this::show);
        StepAdvice advised = getAdvised();
        if (advised != null) {
            propose(advised);
        }
    }

    /** What the law makes of the rank that is asked about; null where none is, or where it has nothing to say. */
    public @Nullable StepAdvice getAdvised() {
        String rank = newRank;
        LocalDate day = on;
        if (rank == null || rank.isBlank() || day == null) {
            return null;
        }
        return positions
                .ranks(day)
                .rank(rank)
                .flatMap(known -> advice.rankChange(snapshotOn(day), new RankChange(known.scale(), day, byService, 0)))
                .orElse(null);
    }

    /** The money kept until the next step where the asked rank pays less; null where it does not. */
    public @Nullable KeptMoney getKept() {
        StepAdvice advised = getAdvised();
        LocalDate day = on;
        if (advised == null || day == null) {
            return null;
        }
        PersonSnapshot person = snapshotOn(day);
        int present = person.own(AllowanceCode.OCCUPATION_INCENTIVE)
                .flatMap(each -> Optional.ofNullable(each.percent()))
                .orElse(0);
        return advice.keptMoney(person, advised, incentive == null ? present : Math.max(0, incentive))
                .orElse(null);
    }

    /** Where that money is recorded. */
    public String getKeptHref() {
        KeptMoney kept = getKept();
        return kept == null
                ? ""
                : "/people/allowance.xhtml?id=" + getId() + "&code=" + AllowanceCode.RETAINED_MONEY + "&size="
                        + kept.amount() + "&on=" + on + "&until=" + kept.lastDay();
    }

    private void propose(StepAdvice advised) {
        getDecision().setEffectiveOn(on);
        fields.put("rank", String.valueOf(newRank));
        fields.put("scale", advised.scale());
        fields.put("step", String.valueOf(advised.step()));
        fields.put("overFramePercent", String.valueOf(advised.overFramePercent()));
        fields.put("retainedDifference", Notation.coefficient(advised.retainedDifference()));
        stepSince = advised.stepSince();
    }

    private void show(Dated<Salary> known) {
        Salary salary = known.fact();
        basis = known.id();
        workingState = salary.workingState();
        if (salary.contractWage() != null) {
            fields.put("contractWage", String.valueOf(salary.contractWage()));
            return;
        }
        held = salary;
        fields.put("rank", String.valueOf(salary.rankCode()));
        fields.put("step", String.valueOf(salary.step()));
        fields.put("overFramePercent", String.valueOf(salary.overFramePercent()));
        fields.put("retainedDifference", Notation.coefficient(salary.retainedDifference()));
    }

    /** What differs from the law is shown once before it is kept. */
    public @Nullable String save() {
        Map<String, String> typed = Fields.typed(fields);
        typed.put("stepSince", stepSince == null ? "" : stepSince.toString());
        otherwise = insisting
                ? null
                : office().otherwise(
                                getId(), typed, byService, getDecision().text().effectiveOn())
                        .orElse(null);
        if (otherwise != null) {
            insisting = true;
            return null;
        }
        office().pay(getId(), typed, workingState, basis, getDecision().text());
        return backToPerson("salary", "people.done.saved");
    }

    /** The ranks of today's law, by code. */
    public List<Ranks.Rank> getRanks() {
        return positions.ranks(today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    /** The scales of today's law. */
    public List<String> getScales() {
        return positions.ranks(today()).scales().keySet().stream().sorted().toList();
    }

    /** The steps of the rank that is on record or was sent last, after its name: another one may have been chosen since. */
    public String steps() {
        String rank = fields.getOrDefault("rank", "");
        List<BigDecimal> coefficients = office().steps(rank, scale(), today());
        StringBuilder steps = new StringBuilder(coefficients.isEmpty() ? "" : rank + ": ");
        int number = 1;
        for (BigDecimal coefficient : coefficients) {
            steps.append(number++)
                    .append(": ")
                    .append(Notation.coefficient(coefficient))
                    .append("  ");
        }
        return steps.toString().strip();
    }

    /** The scale that is chosen, or the present one while the rank stays; null for a rank's usual one. */
    private @Nullable String scale() {
        String chosen = fields.get("scale");
        Salary present = held;
        if (chosen != null && !chosen.isBlank()) {
            return chosen;
        }
        return present != null && Objects.equals(present.rankCode(), fields.get("rank")) ? present.scale() : null;
    }

    public @Nullable StepAdvice getOtherwise() {
        return otherwise;
    }

    public @Nullable String getNewRank() {
        return newRank;
    }

    public void setNewRank(@Nullable String newRank) {
        this.newRank = newRank;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Integer getIncentive() {
        return incentive;
    }

    public void setIncentive(@Nullable Integer incentive) {
        this.incentive = incentive;
    }

    public boolean isByService() {
        return byService;
    }

    public void setByService(boolean byService) {
        this.byService = byService;
    }

    /** A clearance is decided on a page of its own. */
    public List<WorkingState> getWorkingStates() {
        return Stream.of(WorkingState.values())
                .filter(state -> state != WorkingState.CLEARED || state == workingState)
                .toList();
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
