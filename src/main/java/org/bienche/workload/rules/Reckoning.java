package org.bienche.workload.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.organization.UnitOn;
import org.bienche.workload.Demand;
import org.bienche.workload.FieldWork;
import org.bienche.workload.Load;
import org.bienche.workload.Step;
import org.bienche.workload.Strength;
import org.bienche.workload.UnitWork;
import org.bienche.workload.WorkFact;
import org.jspecify.annotations.Nullable;

/** Measures the work of a unit by the standards of a day, and says how. */
public final class Reckoning {

    private static final String STEP = "workload.step.";

    private Reckoning() {}

    /**
     * The work of one unit.
     *
     * @param facts of the unit in the period, {@code before} of the earlier one by field
     * @param byField who works in a field, where that can be told
     */
    public static UnitWork of(
            UnitOn unit,
            List<WorkFact> facts,
            Map<String, WorkFact> before,
            Strength whole,
            Map<String, Strength> byField,
            Optional<Standards> standards) {
        List<FieldWork> fields = facts.stream()
                .map(fact -> field(fact, before.get(fact.facts().field()), byField, standards))
                .toList();
        Demand demand = demand(facts, standards);
        Demand earlier = demand(List.copyOf(before.values()), standards);
        return new UnitWork(unit, fields, demand, whole, load(demand, whole), earlier);
    }

    private static @Nullable Load load(@Nullable Demand demand, Strength strength) {
        Integer people = strength.present();
        return demand == null || people == null ? null : demand.beside(people);
    }

    private static FieldWork field(
            WorkFact fact, @Nullable WorkFact before, Map<String, Strength> byField, Optional<Standards> standards) {
        String field = fact.facts().field();
        Demand demand = demand(List.of(fact), standards);
        Strength strength = byField.getOrDefault(field, Strength.UNKNOWN);
        return new FieldWork(
                fact,
                standards.map(known -> known.hoursEach(field)).orElse(null),
                demand,
                strength,
                load(demand, strength),
                before == null ? null : before.facts().received());
    }

    /** What work of one period takes together; null without work or standards. */
    public static @Nullable Demand demand(List<WorkFact> facts, Optional<Standards> standards) {
        return standards
                .flatMap(known -> facts.stream()
                        .map(WorkFact::facts)
                        .map(each -> known.demand(each.period(), each.field(), each.received()))
                        .reduce(Demand::plus))
                .orElse(null);
    }

    /** The calculation line by line: the work of each field, what one person has, how many that takes, and the load. */
    public static List<Step> steps(UnitWork unit) {
        Demand demand = unit.demand();
        List<Step> steps = new ArrayList<>();
        if (demand == null) {
            return steps;
        }
        for (FieldWork each : unit.fields()) {
            BigDecimal hoursEach = each.hoursEach();
            Demand one = each.demand();
            if (hoursEach != null && one != null) {
                steps.add(step("field", each.field(), each.received(), hoursEach, one.hours()));
            }
        }
        steps.add(step("person", demand.yearly(), demand.share().written(), demand.hoursOf(1)));
        steps.add(step("needed", demand.hours(), demand.hoursOf(1), demand.people(), demand.needed()));
        Load load = unit.load();
        BigDecimal percent = load == null ? null : load.percent();
        if (load != null && percent != null) {
            steps.add(step("load", demand.hours(), load.people(), demand.hoursOf(load.people()), percent));
        }
        steps.add(step("limits", percent(demand.overloadedFrom()), percent(demand.slackBelow())));
        return steps;
    }

    private static BigDecimal percent(BigDecimal times) {
        return times.movePointRight(2);
    }

    private static Step step(String key, Object... args) {
        return new Step(STEP + key, List.of(args));
    }
}
