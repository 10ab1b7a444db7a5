package org.bienche.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Lineage;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** The tree of the day at the left, one unit at the right. */
@Named
@RequestScoped
public class UnitsBacking {

    private static final int MOST_HITS = 100;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable String q;
    private List<Branch> branches = List.of();
    private List<UnitOn> hits = List.of();
    private List<Version> history = List.of();
    private List<Step> predecessors = List.of();
    private List<Step> successors = List.of();
    private @Nullable UnitOn selected;
    private String decisionNumber = "";

    /** One visible line of the tree. */
    public record Branch(UnitOn unit, int depth, int below, boolean open, boolean selected) {

        public String depthClass() {
            return "depth-" + Math.min(depth, 8);
        }
    }

    /** What was true of the unit for some time, and by which decision. */
    public record Version(UnitOn unit, String number) {}

    /** One step of the lineage, with its decision's number. */
    public record Step(Lineage.Step step, String number) {}

    public void load() {
        Scope scope = visibility.on(asOf.date());
        if (q != null && !q.isBlank()) {
            hits = scope.tree().search(q, scope.tree().size()).stream()
                    .filter(one -> scope.sees(one.id()))
                    .sorted(Comparator.comparing(UnitOn::kind))
                    .limit(MOST_HITS)
                    .toList();
        }
        selected = choose(scope);
        branches = branches(scope, selected);
        if (selected != null) {
            describe(selected);
        }
    }

    private @Nullable UnitOn choose(Scope scope) {
        if (unit != null) {
            return scope.require(unit);
        }
        return scope.tops().stream()
                .sorted()
                .map(scope.tree()::node)
                .findFirst()
                .orElse(null);
    }

    private void describe(UnitOn chosen) {
        List<UnitOn> versions = organization.history(chosen.id());
        Lineage lineage = organization.lineage(chosen.id());
        Set<Long> wanted = new HashSet<>();
        versions.forEach(version -> wanted.add(version.decisionId()));
        lineage.predecessors().forEach(step -> wanted.add(step.decisionId()));
        lineage.successors().forEach(step -> wanted.add(step.decisionId()));
        wanted.add(chosen.decisionId());
        Map<Long, Decision> known = decisions.byIds(wanted);
        decisionNumber = number(known, chosen.decisionId());
        history = versions.reversed().stream()
                .map(one -> new Version(one, number(known, one.decisionId())))
                .toList();
        predecessors = steps(lineage.predecessors(), known, chosen.id());
        successors = steps(lineage.successors(), known, chosen.id());
    }

    private static String number(Map<Long, Decision> known, long decisionId) {
        Decision decision = known.get(decisionId);
        return decision == null ? "" : decision.number();
    }

    /** A unit that continues itself is a version, not a relative. */
    private static List<Step> steps(List<Lineage.Step> steps, Map<Long, Decision> known, long self) {
        return steps.stream()
                .filter(step -> step.unitId() == null || step.unitId() != self)
                .map(step -> new Step(step, number(known, step.decisionId())))
                .toList();
    }

    /** The tops, and below them only the way to the selected unit and its children: a page stays small in a country of thousands. */
    private static List<Branch> branches(Scope scope, @Nullable UnitOn chosen) {
        Set<Long> open = new HashSet<>();
        if (chosen != null) {
            open.add(chosen.id());
            scope.tree().ancestors(chosen.id()).forEach(above -> open.add(above.id()));
        }
        List<Branch> lines = new ArrayList<>();
        scope.tops().stream().sorted().forEach(top -> grow(scope, scope.tree().node(top), 0, open, chosen, lines));
        return lines;
    }

    private static void grow(
            Scope scope, UnitOn unit, int depth, Set<Long> open, @Nullable UnitOn chosen, List<Branch> lines) {
        List<UnitOn> children = scope.tree().children(unit.id());
        boolean isOpen = open.contains(unit.id());
        lines.add(new Branch(unit, depth, children.size(), isOpen, chosen != null && chosen.id() == unit.id()));
        if (isOpen) {
            children.forEach(child -> grow(scope, child, depth + 1, open, chosen, lines));
        }
    }

    public @Nullable UnitOn getSelected() {
        return selected;
    }

    public UnitOn getShown() {
        UnitOn shown = selected;
        if (shown == null) {
            throw new NotFound("organization.unit.unknown");
        }
        return shown;
    }

    public List<UnitOn> getChildren() {
        UnitOn shown = selected;
        return shown == null ? List.of() : visibility.on(asOf.date()).tree().children(shown.id());
    }

    public int getBelow() {
        UnitOn shown = selected;
        return shown == null
                ? 0
                : visibility.on(asOf.date()).tree().subtree(shown.id()).size() - 1;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    /** Whether the caller may change units. */
    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public List<Branch> getBranches() {
        return branches;
    }

    public List<UnitOn> getHits() {
        return hits;
    }

    public List<Version> getHistory() {
        return history;
    }

    public List<Step> getPredecessors() {
        return predecessors;
    }

    public List<Step> getSuccessors() {
        return successors;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}
