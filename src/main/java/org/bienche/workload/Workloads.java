package org.bienche.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.positions.Catalogue;
import org.bienche.staffing.Posts;
import org.bienche.time.Validity;
import org.bienche.workload.rules.Periods;
import org.bienche.workload.rules.Reckoning;
import org.bienche.workload.rules.Standards;
import org.jspecify.annotations.Nullable;

/** The front door to the work of units beside their people. */
@ApplicationScoped
@Transactional
public class Workloads {

    @Inject
    private WorkStore store;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private Legislation legislation;

    @Inject
    private Posts posts;

    @Inject
    private Catalogue catalogue;

    /** The periods on record for a unit and all below it that were over on a day, the newest first. */
    public List<Validity> periods(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        String path = visibility.on(on).tree().path(unit);
        return store.over(rows -> rows.periods(path, on));
    }

    /** The one that is looked at first. */
    public Optional<Validity> latest(List<Validity> periods) {
        return Periods.latest(periods);
    }

    /** The one that a period is compared with. */
    public Optional<Validity> before(Validity period, List<Validity> periods) {
        return Periods.before(period, periods);
    }

    /**
     * The work of a period at and below a unit, with the units, people and standards of the period's last day.
     *
     * @param before the period that it is compared with; null for none
     * @param field alone; null for all of them together
     */
    public WorkReport under(long unit, Validity period, @Nullable Validity before, @Nullable String field) {
        LocalDate on = period.until().minusDays(1);
        Scope scope = visibility.on(on);
        scope.require(unit);
        Optional<Standards> standards = Standards.of(legislation.on(on));
        Map<Long, List<WorkFact>> facts = byUnit(unit, period, on, scope.tree(), field);
        Map<Long, List<WorkFact>> earlier = before == null ? Map.of() : byUnit(unit, before, on, scope.tree(), field);
        Strengths strengths = facts.isEmpty()
                ? new Strengths(scope.tree(), List.of(), List.of())
                : new Strengths(scope.tree(), posts.under(unit, on), catalogue.on(on));
        List<UnitWork> units = new ArrayList<>();
        for (UnitOn each : scope.tree().subtree(unit)) {
            List<WorkFact> told = facts.get(each.id());
            if (told != null) {
                units.add(measure(each, told, earlier.getOrDefault(each.id(), List.of()), strengths, field, standards));
            }
        }
        return new WorkReport(
                period, before, units, standards.map(Standards::provisions).orElse(List.of()));
    }

    private static UnitWork measure(
            UnitOn unit,
            List<WorkFact> facts,
            List<WorkFact> before,
            Strengths strengths,
            @Nullable String field,
            Optional<Standards> standards) {
        Map<String, Strength> byField = new HashMap<>();
        facts.forEach(fact -> byField.put(
                fact.facts().field(), strengths.in(unit.id(), fact.facts().field())));
        Map<String, WorkFact> earlier = before.stream()
                .collect(Collectors.toMap(fact -> fact.facts().field(), fact -> fact, (one, other) -> one));
        Strength whole = field == null ? strengths.whole(unit.id()) : strengths.in(unit.id(), field);
        return Reckoning.of(unit, facts, earlier, whole, byField, standards);
    }

    private Map<Long, List<WorkFact>> byUnit(
            long unit, Validity period, LocalDate on, Tree tree, @Nullable String field) {
        return store.over(rows -> rows.of(tree.path(unit), period, on)).stream()
                .filter(fact -> field == null || fact.facts().field().equals(field))
                .collect(Collectors.groupingBy(fact -> fact.facts().unitId(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The standards in force on a day: the parameters of the law that they are made of. */
    public List<Provision> standards(LocalDate on) {
        return Standards.of(legislation.on(on)).map(Standards::provisions).orElse(List.of());
    }

    /** Whether the caller may report for a unit on a day. */
    public boolean reports(long unit, LocalDate on) {
        return store.reports(unit, on);
    }

    /** What the work told last took in each unit at and below one on a day, whoever asks; nothing without standards. */
    public Map<Long, Demand> demands(long unit, LocalDate on) {
        Tree tree = organization.tree(on);
        List<WorkFact> facts = store.over(rows -> rows.any() ? rows.latest(tree.path(unit), on) : List.<WorkFact>of());
        Map<Long, List<WorkFact>> byUnit = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.facts().unitId()));
        Map<LocalDate, Optional<Standards>> standards = new HashMap<>();
        Map<Long, Demand> demands = new HashMap<>();
        byUnit.forEach((each, told) -> {
            List<WorkFact> latest = longest(told);
            Optional<Standards> known = standards.computeIfAbsent(
                    latest.getFirst().facts().lastDay(), day -> Standards.of(legislation.on(day)));
            Demand demand = Reckoning.demand(latest, known);
            if (demand != null) {
                demands.put(each, demand);
            }
        });
        return demands;
    }

    private static List<WorkFact> longest(List<WorkFact> told) {
        Validity period = Periods.latest(
                        told.stream().map(fact -> fact.facts().period()).toList())
                .orElseThrow();
        return told.stream()
                .filter(fact -> fact.facts().period().equals(period))
                .toList();
    }

    /**
     * What the work of a unit takes: what it told last itself, else what those below it told of the newest period; empty where nobody told any.
     */
    public Optional<Demand> of(long unit, LocalDate on) {
        Map<Long, Demand> demands = demands(unit, on);
        Demand own = demands.get(unit);
        if (own != null) {
            return Optional.of(own);
        }
        Tree tree = organization.tree(on);
        List<Demand> below = demands.entrySet().stream()
                .filter(each ->
                        tree.ancestors(each.getKey()).stream().noneMatch(above -> demands.containsKey(above.id())))
                .map(Map.Entry::getValue)
                .toList();
        return Periods.latest(below.stream().map(Demand::period).toList())
                .flatMap(newest -> below.stream()
                        .filter(each -> each.period().equals(newest))
                        .reduce(Demand::plus));
    }
}
