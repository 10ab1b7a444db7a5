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
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.People;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonnelOffice;
import org.jspecify.annotations.Nullable;

/** An allowance given, changed or taken away, under a decision. */
@Named
@ViewScoped
public class AllowanceBacking implements Serializable {

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
    private AllowanceCode code = AllowanceCode.LEADERSHIP;
    private String size = "";
    private transient @Nullable PersonSnapshot person;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        name = person().identity().name().full();
    }

    private PersonSnapshot person() {
        PersonSnapshot known = person;
        if (known == null) {
            known = people.snapshot(id, asOf.today());
            person = known;
        }
        return known;
    }

    public String give() {
        office.allow(id, code, size, decision.text());
        return saved();
    }

    public String take() {
        office.disallow(id, code, decision.text());
        return saved();
    }

    private String saved() {
        return "/people/person.xhtml?faces-redirect=true&id=" + id + "&tab=salary&done=people.done.saved";
    }

    /** What the person has today. */
    public List<Allowance> getHeld() {
        return person().allowances();
    }

    public AllowanceCode[] getCodes() {
        return AllowanceCode.values();
    }

    public String getName() {
        return name;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public AllowanceCode getCode() {
        return code;
    }

    public void setCode(AllowanceCode code) {
        this.code = code;
    }

    public String getSize() {
        return size;
    }

    public void setSize(@Nullable String size) {
        this.size = size == null ? "" : size;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
