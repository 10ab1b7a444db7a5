package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.restructuring.PlanPlacements;
import org.bienche.restructuring.PositionChoice;
import org.bienche.restructuring.WaitingPeople;
import org.bienche.restructuring.WaitingPerson;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The people who wait for a place, and their placement: those ticked, or by list. */
@Named
@ViewScoped
public class WaitingBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 100;
    private static final String PLACED =
            "/restructuring/waiting.xhtml?faces-redirect=true&done=restructuring.done.placed";

    @Inject
    private transient WaitingPeople waiting;

    @Inject
    private transient PlanPlacements placements;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Inject
    private FaultsBacking faults;

    private @Nullable String after;
    private transient @Nullable List<WaitingPerson> people;
    private transient WaitingPeople.@Nullable Count count;
    private @Nullable Long unit;
    private @Nullable Long position;
    private @Nullable LocalDate surplusUntil;
    private final DecisionForm decision = new DecisionForm();
    private final DecisionForm listDecision = new DecisionForm();
    private transient @Nullable Part file;

    public List<WaitingPerson> getPeople() {
        List<WaitingPerson> known = people;
        if (known == null) {
            known = waiting.list(asOf.date(), WaitingPerson.Place.of(after), PAGE);
            people = known;
        }
        return known;
    }

    public WaitingPeople.Count getCount() {
        WaitingPeople.Count known = count;
        if (known == null) {
            known = waiting.count(asOf.date());
            count = known;
        }
        return known;
    }

    public @Nullable String getNext() {
        return getPeople().size() < PAGE ? null : getPeople().getLast().place().toString();
    }

    public List<PositionChoice> getPositions() {
        return placements.positions();
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public String place() {
        Long to = unit;
        if (to == null) {
            throw new Problem("restructuring.request.refused");
        }
        waiting.place(Ticked.ids(), to, position, decision.text(), surplusUntil);
        return PLACED;
    }

    /** Reads places from a file; what is wrong with it is told row by row. */
    public @Nullable String load() {
        boolean loaded = faults.tell(file, rows -> waiting.importPlaces(rows, listDecision.text(), surplusUntil));
        return loaded ? PLACED : null;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getPosition() {
        return position;
    }

    public void setPosition(@Nullable Long position) {
        this.position = position;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public DecisionForm getListDecision() {
        return listDecision;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
