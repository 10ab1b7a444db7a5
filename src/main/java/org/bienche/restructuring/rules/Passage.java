package org.bienche.restructuring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * How the organization as it stands passes into the one that the plan wants from its day on: who closes, who succeeds whom, who gets a new parent, and where
 * the people of a closing unit go.
 */
public final class Passage {

    private static final Set<SuccessionKind> CLOSING =
            Set.of(SuccessionKind.MERGED, SuccessionKind.DIVIDED, SuccessionKind.DISSOLVED);

    private final Tree before;
    private final PlanLines plan;
    private final Map<Long, PlanUnit> planned = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> heirs = new LinkedHashMap<>();

    /** @param before the organization of the plan's day as it would be without the plan */
    public Passage(Tree before, PlanLines plan) {
        this.before = before;
        this.plan = plan;
        plan.units().forEach(unit -> planned.put(unit.unitId(), unit));
        for (Succession line : plan.successions()) {
            Long from = line.from();
            if (from != null && CLOSING.contains(line.kind())) {
                Set<Long> to = heirs.computeIfAbsent(from, none -> new LinkedHashSet<>());
                if (line.to() != null) {
                    to.add(line.to());
                }
            }
        }
    }

    /** Where the people of a closing unit go as long as nothing else is decided for them. */
    public record Move(long to, boolean waits) {}

    public Tree before() {
        return before;
    }

    public PlanLines plan() {
        return plan;
    }

    /** The units that exist no more from the plan's day on. */
    public Set<Long> closing() {
        return Set.copyOf(heirs.keySet());
    }

    public boolean closes(long unit) {
        return heirs.containsKey(unit);
    }

    /** The units that take in what a closing unit was; none for one that is dissolved. */
    public Set<Long> heirs(long unit) {
        return Set.copyOf(heirs.getOrDefault(unit, Set.of()));
    }

    /** Who continues a unit as a whole: itself where it stays, its one successor, or nobody. */
    public Optional<Long> heir(long unit) {
        Set<Long> all = heirs.get(unit);
        if (all == null) {
            return Optional.of(unit);
        }
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Where the people of a unit wait: with the successor of its parent, or of the next one above that has one. */
    public Optional<Long> waitingPlace(long unit) {
        return before.ancestors(unit).stream()
                .flatMap(above -> heir(above.id()).stream())
                .findFirst();
    }

    /** The way of the people of a closing unit; empty where the plan leaves them nowhere to go. */
    public Optional<Move> move(long unit) {
        return heir(unit)
                .map(to -> new Move(to, false))
                .or(() -> waitingPlace(unit).map(to -> new Move(to, true)));
    }

    /** The parent of a unit that does not close; empty where its parent closes and no new one is known. */
    public Optional<Long> newParent(UnitOn unit) {
        PlanUnit wanted = planned.get(unit.id());
        Long parent = wanted == null ? unit.parentId() : wanted.facts().parentId();
        if (plan.settlements().containsKey(unit.id())) {
            return Optional.ofNullable(plan.settlements().get(unit.id()));
        }
        return parent == null ? Optional.empty() : heir(parent);
    }

    /** Bodies that the plan does not name while their parent closes: each needs a new parent, by succession or by settlement. */
    public List<UnitOn> orphans() {
        return closing().stream()
                .sorted()
                .flatMap(unit -> before.children(unit).stream())
                .filter(unit -> !closes(unit.id()) && !planned.containsKey(unit.id()))
                .toList();
    }

    /** Orphans for whom no new parent is known: the plan cannot be submitted. */
    public List<UnitOn> unsettled() {
        return orphans().stream().filter(unit -> newParent(unit).isEmpty()).toList();
    }

    /** The units that the plan is about, as they stand without it. */
    public List<UnitOn> scope() {
        return plan.roots().stream()
                .sorted()
                .flatMap(root -> before.subtree(root).stream())
                .distinct()
                .toList();
    }

    /** The organization of the plan's day; bodies without a new parent hang where their people would wait. */
    public Tree after() {
        List<UnitOn> units = new ArrayList<>();
        for (UnitOn unit : before.all()) {
            if (!closes(unit.id())) {
                units.add(new UnitOn(unit.id(), factsAfter(unit), unit.validity(), unit.decisionId()));
            }
        }
        newUnits().forEach(unit -> units.add(new UnitOn(unit.unitId(), unit.facts(), Validity.from(plan.on()), 0)));
        return new Tree(plan.on(), units);
    }

    /** The units of {@link #after} that the plan is about. */
    public Set<Long> scopeAfter() {
        Set<Long> ids = new HashSet<>();
        scope().stream().map(UnitOn::id).filter(unit -> !closes(unit)).forEach(ids::add);
        plan.units().forEach(unit -> ids.add(unit.unitId()));
        return ids;
    }

    private List<PlanUnit> newUnits() {
        return plan.units().stream().filter(PlanUnit::isNew).toList();
    }

    private UnitFacts factsAfter(UnitOn unit) {
        PlanUnit wanted = planned.get(unit.id());
        UnitFacts facts = wanted == null ? unit.facts() : wanted.facts();
        Long parent = facts.parentId();
        if (parent == null) {
            return facts;
        }
        return newParent(unit)
                .or(() -> waitingPlace(unit.id()))
                .map(facts::under)
                .orElse(facts);
    }

    /** Everything that happens to units on the plan's day, new ones first and parents before children. */
    public List<UnitChange> changes() {
        List<UnitChange> changes = new ArrayList<>();
        newUnits().forEach(unit -> changes.add(new UnitChange.Open(unit.unitId(), unit.facts())));
        for (UnitOn unit : touched()) {
            UnitFacts facts = factsAfter(unit);
            if (!same(facts, unit.facts())) {
                changes.add(new UnitChange.Amend(unit.id(), facts));
            }
        }
        closing().stream().sorted().forEach(unit -> changes.add(new UnitChange.Close(unit)));
        return changes;
    }

    /** The plan's own successions, and a MOVED for each body that comes under another parent. */
    public List<Succession> successions() {
        List<Succession> all = new ArrayList<>(plan.successions());
        for (UnitOn unit : touched()) {
            boolean moves = !Objects.equals(factsAfter(unit).parentId(), unit.parentId());
            if (moves && !continued().contains(unit.id())) {
                all.add(new Succession(SuccessionKind.MOVED, unit.id(), unit.id()));
            }
        }
        return all;
    }

    private Set<Long> continued() {
        Set<Long> ids = new HashSet<>();
        plan.successions().stream()
                .filter(line -> line.kind() == SuccessionKind.CONTINUED)
                .forEach(line -> ids.add(Objects.requireNonNull(line.from())));
        return ids;
    }

    /** The existing units that stay and may change. */
    private Collection<UnitOn> touched() {
        Map<Long, UnitOn> touched = new LinkedHashMap<>();
        plan.units().stream()
                .filter(unit -> !unit.isNew())
                .flatMap(unit -> before.find(unit.unitId()).stream())
                .forEach(unit -> touched.put(unit.id(), unit));
        orphans().forEach(unit -> touched.put(unit.id(), unit));
        return touched.values();
    }

    /** Where the people of each closing unit go. */
    public Map<Long, Move> moves() {
        Map<Long, Move> moves = new HashMap<>();
        closing().forEach(unit -> move(unit).ifPresent(move -> moves.put(unit, move)));
        return moves;
    }

    private static boolean same(UnitFacts one, UnitFacts other) {
        return one.sized(null, one.population()).equals(other.sized(null, other.population())) && sameArea(one, other);
    }

    private static boolean sameArea(UnitFacts one, UnitFacts other) {
        BigDecimal area = one.areaKm2();
        BigDecimal otherArea = other.areaKm2();
        if (area == null || otherArea == null) {
            return area == null && otherArea == null;
        }
        return area.compareTo(otherArea) == 0;
    }

    /** What a unit is called from the plan's day on. */
    public String nameAfter(long unit) {
        PlanUnit wanted = planned.get(unit);
        return wanted == null
                ? before.find(unit).map(UnitOn::name).orElse("")
                : wanted.facts().name();
    }

    /** The plan's unit of that id; null where the plan does not speak of it. */
    public @Nullable PlanUnit planned(long unit) {
        return planned.get(unit);
    }
}
