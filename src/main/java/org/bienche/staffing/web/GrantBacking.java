package org.bienche.staffing.web;

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
import org.bienche.people.StaffKind;
import org.bienche.staffing.Quota;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A unit's headcount of a year and kind, granted under a decision. */
@Named
@ViewScoped
public class GrantBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Staffing staffing;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private int year;
    private StaffKind kind = StaffKind.CIVIL_SERVANT;
    private int number;
    private @Nullable LocalDate surplusUntil;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        if (year == 0) {
            year = asOf.date().getYear();
        }
    }

    public String save() {
        Long chosen = unit;
        if (chosen == null || number < 0) {
            throw new Problem("staffing.grant.number.missing");
        }
        staffing.grant(decision.text(), new Quota(chosen, year, kind, number, surplusUntil));
        return "/staffing/quotas.xhtml?faces-redirect=true&unit=" + chosen + "&done=staffing.done.granted";
    }

    /** The kinds that quotas are granted for. */
    public List<StaffKind> getKinds() {
        return List.of(StaffKind.CADRE, StaffKind.CIVIL_SERVANT, StaffKind.PUBLIC_EMPLOYEE);
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

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public StaffKind getKind() {
        return kind;
    }

    public void setKind(StaffKind kind) {
        this.kind = kind;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }
}
