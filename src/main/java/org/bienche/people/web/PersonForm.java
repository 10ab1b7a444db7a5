package org.bienche.people.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonnelOffice;

/** One thing changed in one person's file, under a decision; afterwards one is back at the person. */
public abstract class PersonForm implements Serializable {

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
    private final DecisionForm decision = new DecisionForm();

    /** Begins with what holds today. */
    public void load() {
        current.require(Role.OFFICER);
        PersonHistory person = people.history(id, today());
        name = person.on(today()).identity().name().full();
        show(person);
    }

    /** Fills the form with what it is about. */
    protected void show(PersonHistory person) {}

    protected PersonSnapshot snapshotOn(LocalDate day) {
        return people.snapshot(id, day);
    }

    protected PersonSnapshot snapshot() {
        return people.snapshot(id, today());
    }

    protected PersonnelOffice office() {
        return office;
    }

    protected LocalDate today() {
        return asOf.today();
    }

    protected String backToPerson(String tab, String done) {
        return "/people/person.xhtml?faces-redirect=true&id=" + id + "&tab=" + tab + "&done=" + done;
    }

    public String getName() {
        return name;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
