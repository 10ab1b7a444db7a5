package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.people.DepartureKind;
import org.bienche.people.People;
import org.bienche.people.PersonnelOffice;

/** A person's way out of the service, under a decision; who leaves under a policy has a case of their own. */
@Named
@ViewScoped
public class DepartureBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private People people;

    @Inject
    private PersonnelOffice office;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long id;
    private String name = "";
    private DepartureKind kind = DepartureKind.RETIRED;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        name = people.snapshot(id, asOf.today()).identity().name().full();
    }

    public String save() {
        office.depart(id, kind, decision.text());
        return "/people/person.xhtml?faces-redirect=true&id=" + id + "&tab=work&done=people.done.departed";
    }

    /** Streamlining is left out: it begins with a case. */
    public List<DepartureKind> getKinds() {
        return List.of(DepartureKind.RETIRED, DepartureKind.TRANSFERRED_OUT, DepartureKind.LEFT);
    }

    public String getName() {
        return name;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public DepartureKind getKind() {
        return kind;
    }

    public void setKind(DepartureKind kind) {
        this.kind = kind;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
