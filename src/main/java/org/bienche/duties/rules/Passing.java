package org.bienche.duties.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyGroup;
import org.bienche.duties.Trouble;
import org.bienche.duties.UnitsPassing;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of duties when units merge, divide or dissolve.
 *
 * <p>A duty goes with its territory, and with its holder where that one is continued by a single unit. A commune that did it itself passes
 * it to each that takes its place. Duties of one function that come together in a territory fold into one where a single unit has them
 * all; where nobody has it, or several do, it waits to be settled. A duty whose territory is dissolved stays where it was, and waits.
 */
public final class Passing {

    private final UnitsPassing units;
    private final List<DutyFact> facts;

    /** @param facts of every duty within, or held by, the units touched: what holds on the day or comes later */
    public Passing(UnitsPassing units, Collection<DutyFact> facts) {
        this.units = units;
        this.facts = facts.stream()
                .sorted(Comparator.comparingLong(DutyFact::dutyId))
                .toList();
    }

    /**
     * What is to be recorded.
     *
     * @param recorded facts that take the place of those superseded; those of an identity below 0 are new duties
     * @param survivors each duty that folds into another, with that one
     */
    public record Outcome(
            List<DutyGroup> groups, List<DutyFact> superseded, List<DutyFact> recorded, Map<Long, Long> survivors) {}

    public Outcome outcome(long decision) {
        Map<String, List<Claim>> claims = claims();
        claims.values().removeIf(some -> some.stream().noneMatch(Claim::moves));
        Writing writing = new Writing(units, decision);
        List<DutyGroup> groups = new ArrayList<>(dissolved());
        for (List<Claim> some : claims.values()) {
            DutyGroup group = group(some);
            groups.add(group);
            writing.settle(some, group);
        }
        return writing.outcome(groups, facts);
    }

    /** Duties whose territory goes to nobody: nothing is recorded of them. */
    private List<DutyGroup> dissolved() {
        return facts.stream()
                .filter(fact -> fact.validity().holdsOn(units.on()))
                .filter(fact -> units.closes(fact.territory())
                        && units.heirsOf(fact.territory()).isEmpty())
                .map(fact -> new DutyGroup(
                        fact.code(),
                        fact.facts().name(),
                        fact.territory(),
                        List.of(fact),
                        Set.of(),
                        Trouble.TERRITORY_GONE))
                .toList();
    }

    private Map<String, List<Claim>> claims() {
        Map<String, List<Claim>> claims = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.validity().holdsOn(units.on()))
                .flatMap(fact -> claims(fact).stream())
                .forEach(claim -> claims.computeIfAbsent(claim.place(), none -> new ArrayList<>())
                        .add(claim));
        return claims;
    }

    private List<Claim> claims(DutyFact fact) {
        long territory = fact.territory();
        Long holder = fact.holder();
        boolean held = holder == null || !units.closes(holder);
        if (!units.closes(territory)) {
            return List.of(new Claim(fact, territory, after(holder, territory, territory), !held, false));
        }
        Set<Long> heirs = new TreeSet<>(units.heirsOf(territory));
        return heirs.stream()
                .map(heir -> new Claim(fact, heir, after(holder, territory, heir), true, heirs.size() > 1))
                .toList();
    }

    private @Nullable Long after(@Nullable Long holder, long territory, long heir) {
        if (holder == null || !units.closes(holder)) {
            return holder;
        }
        if (holder == territory) {
            return heir;
        }
        Set<Long> heirs = units.heirsOf(holder);
        return heirs.size() == 1 ? heirs.iterator().next() : null;
    }

    private static DutyGroup group(List<Claim> claims) {
        DutyFacts first = claims.getFirst().fact().facts();
        Set<Long> holders = new HashSet<>();
        for (Claim claim : claims) {
            Long holder = claim.holder();
            if (holder != null) {
                holders.add(holder);
            }
        }
        return new DutyGroup(
                first.code(),
                first.name(),
                claims.getFirst().territory(),
                claims.stream().map(Claim::fact).toList(),
                holders,
                holders.size() == 1 ? null : holders.isEmpty() ? Trouble.NO_HOLDER : Trouble.DOUBLE);
    }

    /** What is written down group by group: each identity goes on in one place only. */
    private static final class Writing {

        private final UnitsPassing units;
        private final long decision;
        private final Set<Long> used = new HashSet<>();
        private final Set<Long> left = new HashSet<>();
        private final Map<Long, Long> survivors = new LinkedHashMap<>();
        private final List<DutyFact> begun = new ArrayList<>();

        Writing(UnitsPassing units, long decision) {
            this.units = units;
            this.decision = decision;
        }

        void settle(List<Claim> claims, DutyGroup group) {
            if (group.holders().isEmpty()) {
                keep(claims, group.territory(), null);
            } else {
                group.holders().forEach(holder -> keep(claims, group.territory(), holder));
            }
        }

        /** Lets one duty go on with a holder: one that stays as it is if there is one, else the oldest that is not needed elsewhere. */
        private void keep(List<Claim> claims, long territory, @Nullable Long holder) {
            List<Claim> same = claims.stream()
                    .filter(claim -> holder == null || holder.equals(claim.holder()))
                    .toList();
            Claim stays =
                    same.stream().filter(claim -> !claim.moves()).findFirst().orElseGet(() -> goesOn(same));
            long duty = stays.moves() ? identity(stays) : stays.fact().dutyId();
            claims.stream()
                    .filter(claim -> claim.moves() || (holder != null && claim.holder() == null))
                    .forEach(claim -> left.add(claim.fact().id()));
            used.add(duty);
            if (stays.moves()) {
                begun.add(begins(stays, duty, territory, holder));
            }
            claims.stream()
                    .filter(claim -> claim.holder() == null || claim.holder().equals(holder))
                    .map(claim -> claim.fact().dutyId())
                    .filter(other -> other != duty)
                    .forEach(other -> survivors.putIfAbsent(other, duty));
        }

        private Claim goesOn(List<Claim> same) {
            return same.stream()
                    .filter(claim ->
                            !claim.split() && !used.contains(claim.fact().dutyId()))
                    .findFirst()
                    .orElse(same.getFirst());
        }

        private long identity(Claim claim) {
            long duty = claim.fact().dutyId();
            return used.contains(duty) ? -1 - begun.size() : duty;
        }

        private DutyFact begins(Claim claim, long duty, long territory, @Nullable Long holder) {
            Validity days = claim.fact().validity();
            Validity from = days.from().isBefore(units.on()) ? new Validity(units.on(), days.until()) : days;
            return new DutyFact(0, duty, claim.fact().facts().at(territory, holder), from, decision);
        }

        Outcome outcome(List<DutyGroup> groups, List<DutyFact> facts) {
            List<DutyFact> superseded = new ArrayList<>();
            List<DutyFact> recorded = new ArrayList<>();
            survivors.keySet().removeAll(used);
            Map<Long, DutyFact> ending = new HashMap<>();
            facts.stream().filter(fact -> left.contains(fact.id())).forEach(fact -> ending.put(fact.dutyId(), fact));
            for (DutyFact fact : facts) {
                if (left.contains(fact.id())) {
                    superseded.add(fact);
                    fact.validity()
                            .before(units.on())
                            .ifPresent(days -> recorded.add(
                                    new DutyFact(0, fact.dutyId(), fact.facts(), days, fact.decisionId())));
                } else if (fact.validity().from().isAfter(units.on())) {
                    later(fact, ending.containsKey(fact.dutyId()), superseded, recorded);
                }
            }
            recorded.addAll(begun);
            return new Outcome(groups, superseded, recorded, Map.copyOf(survivors));
        }

        /** What was known to come later ends with its duty; else it follows the units as far as they have one heir. */
        private void later(DutyFact fact, boolean ending, List<DutyFact> superseded, List<DutyFact> recorded) {
            long territory = only(fact.territory());
            Long holder = fact.holder();
            boolean gone = ending && !used.contains(fact.dutyId());
            boolean touched = units.closes(fact.territory()) || (holder != null && units.closes(holder));
            if (gone || touched) {
                superseded.add(fact);
            }
            if (touched && !gone) {
                Long then = holder == null || !units.closes(holder)
                        ? holder
                        : units.heirsOf(holder).size() == 1 ? Long.valueOf(only(holder)) : null;
                recorded.add(
                        new DutyFact(0, fact.dutyId(), fact.facts().at(territory, then), fact.validity(), decision));
            }
        }

        private long only(long unit) {
            Set<Long> heirs = units.heirsOf(unit);
            return heirs.size() == 1 ? heirs.iterator().next() : unit;
        }
    }
}
