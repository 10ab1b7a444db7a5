package org.bienche.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Reach;
import org.bienche.access.Role;
import org.bienche.time.Validity;

/**
 * What the caller of this request may see. Every query that returns something of a unit goes through it.
 *
 * <p>The grant is always today's. A day in the past or future only selects which units: those of that day that are, or lie under,
 * a unit of the grant, one of its predecessors, or (looking ahead) one that will have succeeded it by then. What is to come changes
 * nothing before its day.
 */
@RequestScoped
public class Visibility implements Reach {

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private final Map<Asked, Scope> scopes = new HashMap<>();

    /** A day, and the grants for which it was asked. */
    private record Asked(LocalDate day, Set<Long> granted) {}

    /** What is seen today. */
    public Scope today() {
        return on(LocalDate.now(clock));
    }

    /** What is seen on a day. */
    public Scope on(LocalDate day) {
        return of(day, current.caller().units());
    }

    /** What is seen on a day by virtue of one role. */
    public Scope on(LocalDate day, Role role) {
        return of(day, current.caller().units(role));
    }

    /** When a unit was or will be there that is not there on a day; empty where the caller does not see it then either. */
    public Optional<OtherDays> otherDays(long unitId, LocalDate missed) {
        List<UnitOn> history = organization.history(unitId);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Validity whole = new Validity(
                history.getFirst().validity().from(),
                history.getLast().validity().until());
        LocalDate nearest = nearest(whole, missed);
        return on(nearest).sees(unitId)
                ? Optional.of(new OtherDays(on(nearest).require(unitId).name(), whole, nearest))
                : Optional.empty();
    }

    private LocalDate nearest(Validity whole, LocalDate missed) {
        LocalDate today = LocalDate.now(clock);
        if (whole.holdsOn(today)) {
            return today;
        }
        return missed.isBefore(whole.from()) ? whole.from() : whole.until().minusDays(1);
    }

    @Override
    public boolean reaches(Set<Long> granted, long unitId) {
        return of(LocalDate.now(clock), granted).sees(unitId);
    }

    private Scope of(LocalDate day, Set<Long> granted) {
        return scopes.computeIfAbsent(new Asked(day, granted), asked -> scope(asked.day(), asked.granted()));
    }

    private Scope scope(LocalDate day, Set<Long> granted) {
        Tree tree = organization.tree(day);
        Set<Long> tops = new HashSet<>();
        for (long unit : granted) {
            if (tree.has(unit)) {
                tops.add(unit);
            }
        }
        if (!granted.contains(Grant.ROOT_UNIT)) {
            tops.addAll(relatives(day, granted, tree));
        }
        Set<Long> highest = new HashSet<>(tops);
        highest.removeIf(top -> tree.ancestors(top).stream().anyMatch(above -> tops.contains(above.id())));
        return new Scope(tree, highest);
    }

    /** Units of that day which the granted ones of today come from, or will have gone into by then. */
    private Set<Long> relatives(LocalDate day, Collection<Long> granted, Tree tree) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return Set.of();
        }
        Tree now = organization.tree(today);
        Set<Long> seen = new HashSet<>();
        granted.forEach(unit -> now.subtree(unit).forEach(below -> seen.add(below.id())));
        boolean backward = day.isBefore(today);
        LocalDate after = backward ? day : today;
        LocalDate upTo = backward ? today : day;
        Set<Long> found =
                new HashSet<>(organization.ancestry(seen, backward, on -> on.isAfter(after) && !on.isAfter(upTo)));
        found.removeIf(unit -> !tree.has(unit));
        return found;
    }
}
