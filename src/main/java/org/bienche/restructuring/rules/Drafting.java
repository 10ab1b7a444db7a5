package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;

/** What an officer does to the lines of a plan. What is said of a unit takes the place of what was said of it before. */
public final class Drafting {

    private Drafting() {}

    /** Several units pass as a whole into one, new or existing. */
    public static PlanLines merge(PlanLines plan, Collection<Long> from, long to) {
        List<Succession> lines = from.stream()
                .filter(unit -> unit != to)
                .map(unit -> new Succession(SuccessionKind.MERGED, unit, to))
                .toList();
        return with(forget(plan, from), List.of(), lines);
    }

    /** One unit is divided over several. */
    public static PlanLines divide(PlanLines plan, long from, Collection<Long> to) {
        List<Succession> lines = to.stream()
                .map(unit -> new Succession(SuccessionKind.DIVIDED, from, unit))
                .toList();
        return with(forget(plan, Set.of(from)), List.of(), lines);
    }

    /** Units close without a successor. */
    public static PlanLines dissolve(PlanLines plan, Collection<Long> units) {
        List<Succession> lines = units.stream()
                .map(unit -> new Succession(SuccessionKind.DISSOLVED, unit, null))
                .toList();
        return with(forget(plan, units), List.of(), lines);
    }

    /** A new unit. */
    public static PlanLines establish(PlanLines plan, PlanUnit unit) {
        return with(plan, List.of(unit), List.of(new Succession(SuccessionKind.ESTABLISHED, null, unit.unitId())));
    }

    /** A unit stays the same body under another name, kind, code or parent. */
    public static PlanLines change(PlanLines plan, PlanUnit unit) {
        return with(
                forget(plan, Set.of(unit.unitId())),
                List.of(unit),
                List.of(new Succession(SuccessionKind.CONTINUED, unit.unitId(), unit.unitId())));
    }

    /** Takes back what was said of units: existing ones stay as they are, new ones are not established. */
    public static PlanLines forget(PlanLines plan, Collection<Long> units) {
        Predicate<Long> keep = unit -> !units.contains(unit);
        Set<Long> gone = Set.copyOf(plan.units().stream()
                .filter(unit -> unit.isNew() && units.contains(unit.unitId()))
                .map(PlanUnit::unitId)
                .toList());
        List<Succession> lines = plan.successions().stream()
                .filter(line -> line.from() == null || keep.test(line.from()))
                .filter(line -> line.to() == null || !gone.contains(line.to()))
                .toList();
        List<PlanUnit> left =
                plan.units().stream().filter(unit -> keep.test(unit.unitId())).toList();
        return new PlanLines(plan.on(), plan.roots(), left, lines, plan.settlements(), plan.placements());
    }

    private static PlanLines with(PlanLines plan, List<PlanUnit> units, List<Succession> lines) {
        List<PlanUnit> allUnits = new ArrayList<>(plan.units());
        allUnits.addAll(units);
        List<Succession> allLines = new ArrayList<>(plan.successions());
        allLines.addAll(lines);
        return new PlanLines(plan.on(), plan.roots(), allUnits, allLines, plan.settlements(), plan.placements());
    }
}
