package org.bienche.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.Need;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanPositions;
import org.bienche.planning.StaffingPlan;
import org.bienche.positions.JobPosition;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The part of a plan that goes position by position, as it is read and typed on the plan's page. */
@Named
@ViewScoped
public class PositionsForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Where the positions of a kind do not add up to what is asked for of it. */
    public record Gap(StaffKind kind, int needed, int asked) {}

    @Inject
    private PlanPositions positions;

    private List<PositionForm> lines = List.of();
    private @Nullable Long added;
    private StaffKind addedKind = StaffKind.CIVIL_SERVANT;
    private @Nullable Integer addedNeeded;

    void load(long plan) {
        Map<Long, JobPosition> catalogue = positions.catalogue();
        lines = positions.of(plan).stream()
                .map(one -> new PositionForm(one, name(catalogue, one)))
                .toList();
    }

    private static String name(Map<Long, JobPosition> catalogue, PlanPosition one) {
        JobPosition position = catalogue.get(one.positionId());
        return position == null ? "–" : position.name();
    }

    /** What differs from the lines by kind; only where the plan goes position by position. */
    public List<Gap> gaps(StaffingPlan plan) {
        return lines.isEmpty()
                ? List.of()
                : plan.lines().stream()
                        .map(this::gap)
                        .filter(gap -> gap.needed() != gap.asked())
                        .toList();
    }

    private Gap gap(PlanLine line) {
        int needed = lines.stream()
                .filter(one -> one.getKind() == line.kind())
                .mapToInt(PositionForm::getNeeded)
                .sum();
        return new Gap(line.kind(), needed, line.asked());
    }

    void begin(long plan, long version) {
        positions.begin(plan, version);
    }

    /** Saves the table, and with it the position that was added below, if one was chosen. */
    void save(long plan, long version) {
        List<Need> needs =
                new ArrayList<>(lines.stream().map(PositionForm::need).toList());
        Long chosen = added;
        if (chosen != null) {
            Integer number = addedNeeded;
            if (number == null) {
                throw new Problem("planning.position.number")
                        .with(new Problem.Error("/addedNeeded", "planning.position.number"));
            }
            needs.add(new Need(chosen, addedKind, number, ""));
        }
        positions.need(plan, version, needs);
    }

    void drop(long plan, long version, long position, StaffKind kind) {
        positions.need(
                plan,
                version,
                lines.stream()
                        .filter(one -> one.getPosition() != position || one.getKind() != kind)
                        .map(PositionForm::need)
                        .toList());
    }

    /** What may be added, by name. */
    public List<JobPosition> getChoices() {
        return positions.catalogue().values().stream()
                .sorted(Comparator.comparing(JobPosition::name))
                .toList();
    }

    public List<PositionForm> getLines() {
        return lines;
    }

    public @Nullable Long getAdded() {
        return added;
    }

    public void setAdded(@Nullable Long added) {
        this.added = added;
    }

    public StaffKind getAddedKind() {
        return addedKind;
    }

    public void setAddedKind(StaffKind addedKind) {
        this.addedKind = addedKind;
    }

    public @Nullable Integer getAddedNeeded() {
        return addedNeeded;
    }

    public void setAddedNeeded(@Nullable Integer addedNeeded) {
        this.addedNeeded = addedNeeded;
    }
}
