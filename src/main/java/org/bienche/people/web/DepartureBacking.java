package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.people.DepartureKind;

/** A person's way out of the service, under a decision; who leaves under a policy has a case of their own. */
@Named
@ViewScoped
public class DepartureBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    private DepartureKind kind = DepartureKind.RETIRED;

    public String save() {
        office().depart(getId(), kind, getDecision().text());
        return backToPerson("work", "people.done.departed");
    }

    /** Streamlining is left out: it begins with a case. */
    public List<DepartureKind> getKinds() {
        return List.of(DepartureKind.RETIRED, DepartureKind.TRANSFERRED_OUT, DepartureKind.LEFT);
    }

    public DepartureKind getKind() {
        return kind;
    }

    public void setKind(DepartureKind kind) {
        this.kind = kind;
    }
}
