package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.people.HeldBack;
import org.bienche.people.PersonHistory;
import org.bienche.people.Suspensions;
import org.jspecify.annotations.Nullable;

/** Somebody who was suspended is cleared and works again: what was held back is shown before it is owed. */
@Named
@ViewScoped
public class ClearanceBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private Suspensions suspensions;

    private transient @Nullable List<HeldBack> months;

    @Override
    protected void show(PersonHistory person) {
        months = suspensions.heldBack(person);
    }

    public String save() {
        suspensions.clear(getId(), getDecision().text());
        return backToPerson("salary", "people.done.cleared");
    }

    public List<HeldBack> getMonths() {
        return months == null ? List.of() : months;
    }
}
