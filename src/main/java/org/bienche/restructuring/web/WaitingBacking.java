package org.bienche.restructuring.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.DecisionText;
import org.bienche.restructuring.PositionChoice;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.WaitingPeople;
import org.bienche.restructuring.WaitingPerson;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The people who wait for a place, and their placement by list. */
@Named
@ViewScoped
public class WaitingBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 200;

    @Inject
    private transient WaitingPeople waiting;

    @Inject
    private transient RestructuringPlans plans;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long after;
    private transient @Nullable List<WaitingPerson> people;
    private @Nullable Long unit;
    private @Nullable Long position;
    private final DecisionForm decision = new DecisionForm();

    public List<WaitingPerson> getPeople() {
        List<WaitingPerson> known = people;
        if (known == null) {
            known = waiting.list(asOf.date(), after == null ? 0 : after, PAGE);
            people = known;
        }
        return known;
    }

    public @Nullable Long getNext() {
        return getPeople().size() < PAGE ? null : getPeople().getLast().personId();
    }

    public List<PositionChoice> getPositions() {
        return plans.positions();
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public String place() {
        Long to = unit;
        if (to == null) {
            throw new Problem("restructuring.request.refused");
        }
        DecisionText text = decision.text();
        waiting.place(chosen(), to, position, text.effectiveOn(), text);
        return "/restructuring/waiting.xhtml?faces-redirect=true&done=restructuring.done.placed";
    }

    private static List<Long> chosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
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

    public DecisionForm getDecision() {
        return decision;
    }
}
