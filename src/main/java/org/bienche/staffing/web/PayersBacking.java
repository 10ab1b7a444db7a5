package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers;
import org.bienche.staffing.Payers.Stated;

/** Who pays the public employees of a unit, where that is stated person by person. */
@Named
@ViewScoped
public class PayersBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Payers payers;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long unit;
    private String person = "";
    private PaidBy paidBy = PaidBy.REVENUE;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        visibility.on(asOf.date()).require(unit);
    }

    public String state() {
        payers.state(unit, person.strip(), paidBy, decision.text());
        return "/staffing/payers.xhtml?faces-redirect=true&unit=" + unit + "&done=staffing.done.payer";
    }

    public UnitOn getShown() {
        return visibility.on(asOf.date()).require(unit);
    }

    public List<Stated> getItems() {
        return payers.of(unit, asOf.date());
    }

    public List<PaidBy> getPayers() {
        return List.of(PaidBy.values());
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public PaidBy getPaidBy() {
        return paidBy;
    }

    public void setPaidBy(PaidBy paidBy) {
        this.paidBy = paidBy;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
