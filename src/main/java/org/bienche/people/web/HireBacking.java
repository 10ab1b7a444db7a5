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
import java.util.Objects;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.Visibility;
import org.bienche.people.Degree;
import org.bienche.people.PayAdvice;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.StepAdvice;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody is taken into the service, under a decision. */
@Named
@ViewScoped
public class HireBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private PersonnelOffice office;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable LocalDate born;
    private @Nullable LocalDate surplusUntil;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate stepSince;
    private @Nullable LocalDate on;
    private @Nullable String rank;
    private @Nullable Degree degree;
    private int insuredMonths;
    private boolean insisting;
    private transient boolean otherwise;
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Inject
    private PayAdvice advice;

    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        StepAdvice advised = getAdvised();
        if (advised != null) {
            decision.setEffectiveOn(on);
            stepSince = advised.stepSince();
            fields.put("rank", String.valueOf(rank));
            fields.put("step", String.valueOf(advised.step()));
        }
    }

    /** Where the law lets somebody of the degree begin; null until that is asked, and where the rank is not for it. */
    public @Nullable StepAdvice getAdvised() {
        LocalDate day = on;
        Degree held = degree;
        if (rank == null || day == null || held == null) {
            return null;
        }
        return positions
                .ranks(day)
                .rank(rank)
                .flatMap(known -> advice.entry(known.scale(), held, insuredMonths, day))
                .orElse(null);
    }

    /** What was typed is held against what the law says for the same rank. */
    private boolean isOtherwise() {
        StepAdvice advised = getAdvised();
        return advised != null
                && Objects.equals(fields.get("rank"), rank)
                && !(String.valueOf(advised.step()).equals(String.valueOf((Object) fields.get("step")))
                        && advised.stepSince().equals(stepSince));
    }

    /** What differs from the law is shown once before it is kept. */
    public @Nullable String save() {
        otherwise = !insisting && isOtherwise();
        if (otherwise) {
            insisting = true;
            return null;
        }
        Long chosen = unit;
        if (chosen == null) {
            throw new Problem("people.import.missing");
        }
        LocalDate from = decision.text().effectiveOn();
        Map<String, String> typed = Fields.typed(fields);
        typed.put("unit", visibility.on(from).require(chosen).code());
        typed.put("born", born == null ? "" : born.toString());
        typed.put("appointedFrom", from.toString());
        typed.put("stepSince", (stepSince == null ? from : stepSince).toString());
        typed.put("termUntil", termUntil == null ? "" : termUntil.toString());
        long hired = office.hire(typed, chosen, decision.text(), surplusUntil);
        return "/people/person.xhtml?faces-redirect=true&id=" + hired + "&done=people.done.hired";
    }

    public List<JobPosition> getPositions() {
        return catalogue.offered(asOf.today());
    }

    public List<Ranks.Rank> getRanks() {
        return positions.ranks(asOf.today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    public Degree[] getDegrees() {
        return Degree.values();
    }

    public boolean isDiffering() {
        return otherwise;
    }

    public @Nullable LocalDate getStepSince() {
        return stepSince;
    }

    public void setStepSince(@Nullable LocalDate stepSince) {
        this.stepSince = stepSince;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getRank() {
        return rank;
    }

    public void setRank(@Nullable String rank) {
        this.rank = rank;
    }

    public @Nullable Degree getDegree() {
        return degree;
    }

    public void setDegree(@Nullable Degree degree) {
        this.degree = degree;
    }

    public int getInsuredMonths() {
        return insuredMonths;
    }

    public void setInsuredMonths(int insuredMonths) {
        this.insuredMonths = Math.max(0, insuredMonths);
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Map<String, String> getFields() {
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

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public @Nullable LocalDate getTermUntil() {
        return termUntil;
    }

    public void setTermUntil(@Nullable LocalDate termUntil) {
        this.termUntil = termUntil;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }
}
