package org.bienche.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.duties.rules.Offers;
import org.bienche.duties.rules.Timeline;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** A list of what waits, in the making: what is offered for each. */
final class UnsettledListing {

    private final Organization organization;
    private final Scope scope;
    private final UnitNames names;
    private final Map<Long, List<DutyFact>> histories;
    private final Map<Long, List<Long>> onward = new HashMap<>();
    private final Offers offers;

    UnsettledListing(Organization organization, Scope scope, UnitNames names, Map<Long, List<DutyFact>> histories) {
        this.organization = organization;
        this.scope = scope;
        this.names = names;
        this.histories = histories;
        this.offers = new Offers(scope.tree());
    }

    Unsettled unsettled(List<DutyFact> facts) {
        List<DutyLine> lines =
                facts.stream().map(fact -> Duties.line(fact, names)).toList();
        if (facts.size() > 1) {
            return new Unsettled(
                    Trouble.DOUBLE, lines, null, labels(List.of(facts.getFirst().territory())), labels(holders(facts)));
        }
        DutyFact fact = facts.getFirst();
        Trouble trouble = lines.getFirst().trouble();
        Optional<DutyFact> before = new Timeline(histories.getOrDefault(fact.dutyId(), List.of())).before(fact);
        return orphan(trouble == null ? Trouble.DOUBLE : trouble, lines, fact, before.orElse(null));
    }

    private List<Long> holders(List<DutyFact> facts) {
        List<Long> holders = new ArrayList<>();
        for (DutyFact fact : facts) {
            Long holder = fact.holder();
            if (holder != null && scope.tree().has(holder) && !holders.contains(holder)) {
                holders.add(holder);
            }
        }
        return holders;
    }

    private Unsettled orphan(Trouble trouble, List<DutyLine> lines, DutyFact fact, @Nullable DutyFact before) {
        Long holder = fact.holder() == null && before != null ? before.holder() : fact.holder();
        List<Long> territories = offers.territories(
                fact, heirs(fact.territory()), trouble == Trouble.TERRITORY_GONE ? above(fact) : List.of());
        List<Long> holders = territories.isEmpty()
                ? List.of()
                : offers.holders(territories.getFirst(), holder, holder == null ? List.of() : heirs(holder));
        DutyLine formerly = before == null ? null : Duties.line(before, names);
        return new Unsettled(trouble, lines, formerly, labels(territories), labels(holders));
    }

    private Collection<Long> heirs(long unit) {
        return onward.computeIfAbsent(
                unit,
                from -> organization.ancestry(Set.of(from), false).stream()
                        .filter(heir -> !heir.equals(from))
                        .sorted()
                        .toList());
    }

    /** The units above a territory that is gone, and what they went into. */
    private List<Long> above(DutyFact fact) {
        List<UnitOn> known = organization.history(fact.territory());
        if (known.isEmpty()) {
            return List.of();
        }
        LocalDate last = known.getLast().validity().until().minusDays(1);
        List<Long> found = new ArrayList<>();
        for (UnitOn one : organization.tree(last).ancestors(fact.territory())) {
            found.add(one.id());
            found.addAll(heirs(one.id()));
        }
        return found;
    }

    private List<UnitLabel> labels(Collection<Long> units) {
        return units.stream().filter(scope::sees).map(names::of).toList();
    }
}
