package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bienche.restructuring.PassingGroup;
import org.bienche.restructuring.PassingPerson;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.PlacementWish;
import org.bienche.restructuring.PlanPeople;
import org.bienche.restructuring.PlanPlacements;
import org.bienche.restructuring.PositionChoice;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The people of a plan: where each goes, who waits; and what is decided for single ones before anything is carried out. */
@Named
@ViewScoped
public class PlanPeopleBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 100;
    private static final String TAB = "people";

    @Inject
    private transient PlanPeople people;

    @Inject
    private transient PlanPlacements placements;

    @Inject
    private PlanBacking plan;

    @Inject
    private FaultsBacking faults;

    private transient @Nullable List<PassingPerson> page;
    private transient @Nullable Map<PassingGroup, Long> counts;
    private @Nullable PlacementOutcome outcome = PlacementOutcome.PLACED;
    private @Nullable Long to;
    private @Nullable Long position;
    private @Nullable LocalDate termEnds;
    private transient @Nullable Part file;

    public List<PassingGroup> getGroups() {
        return List.of(PassingGroup.values());
    }

    /** The group looked at: those who will wait, unless another one was chosen. */
    public PassingGroup getGroup() {
        return Arrays.stream(PassingGroup.values())
                .filter(one -> one.name().equals(plan.getGroup()))
                .findFirst()
                .orElse(PassingGroup.WAITING);
    }

    public long count(PassingGroup group) {
        Map<PassingGroup, Long> known = counts;
        if (known == null) {
            known = people.counts(plan.getId());
            counts = known;
        }
        return known.getOrDefault(group, 0L);
    }

    public List<PassingPerson> getPage() {
        List<PassingPerson> known = page;
        if (known == null) {
            Long after = plan.getAfter();
            known = count(getGroup()) == 0
                    ? List.of()
                    : people.list(plan.getId(), getGroup(), plan.getFocus(), after == null ? 0 : after, PAGE);
            page = known;
        }
        return known;
    }

    public @Nullable Long getNext() {
        return getPage().size() < PAGE ? null : getPage().getLast().personId();
    }

    public List<PlacementOutcome> getOutcomes() {
        return List.of(PlacementOutcome.values());
    }

    public List<PositionChoice> getPositions() {
        return placements.positions();
    }

    public String place() {
        PlacementOutcome chosen = outcome;
        if (chosen == null) {
            throw new Problem("restructuring.place.unit.missing");
        }
        Long unit = chosen == PlacementOutcome.PLACED ? to : null;
        placements.place(plan.getId(), Ticked.ids(), new PlacementWish(chosen, unit, position, termEnds));
        return back();
    }

    public String unplace() {
        placements.unplace(plan.getId(), Ticked.ids());
        return back();
    }

    /** Reads placements from a file; what is wrong with it is told row by row. */
    public @Nullable String load() {
        boolean loaded = faults.tell(file, rows -> placements.importPlacements(plan.getId(), rows, false));
        return loaded ? back() : null;
    }

    private String back() {
        return plan.address(TAB, "restructuring.done.placed") + "&group=" + getGroup();
    }

    public @Nullable PlacementOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable PlacementOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable Long getTo() {
        return to;
    }

    public void setTo(@Nullable Long to) {
        this.to = to;
    }

    public @Nullable Long getPosition() {
        return position;
    }

    public void setPosition(@Nullable Long position) {
        this.position = position;
    }

    public @Nullable LocalDate getTermEnds() {
        return termEnds;
    }

    public void setTermEnds(@Nullable LocalDate termEnds) {
        this.termEnds = termEnds;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
