package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.Headcounts.Counted;
import org.bienche.staffing.Headcounts.Seat;

/** The front door to what a change of people would do to quotas and posts; it stores nothing. */
@ApplicationScoped
@Transactional
public class Headroom {

    @Inject
    private Headcounts headcounts;

    @Inject
    private Cascades cascades;

    @Inject
    private Organization organization;

    /** The quotas that a change from a day on concerns, in each year that has any. */
    public List<Strain> strains(LocalDate from, Collection<Shift> shifts) {
        Set<Seat> seats = new HashSet<>();
        shifts.forEach(shift -> seats.addAll(headcounts.seats(from, shift.toUnit(), shift.staffKind())));
        return headcounts.of(seats).stream()
                .map(counted -> strain(counted, shifts))
                .filter(strain -> strain.after() != strain.before())
                .distinct()
                .toList();
    }

    private Strain strain(Counted counted, Collection<Shift> shifts) {
        Quota quota = counted.quota();
        Set<Long> within = organization.tree(counted.on()).subtree(quota.unitId()).stream()
                .map(UnitOn::id)
                .collect(Collectors.toSet());
        int more = shifts.stream()
                .filter(shift -> shift.staffKind() == quota.staffKind())
                .mapToInt(shift ->
                        (within.contains(shift.toUnit()) ? 1 : 0) - (within.contains(shift.fromUnit()) ? 1 : 0))
                .sum();
        return new Strain(
                quota.unitId(),
                headcounts.nameOf(counted),
                quota.year(),
                quota.staffKind(),
                quota.number(),
                counted.present(),
                counted.present() + more,
                quota.surplusUntil());
    }

    /** The job positions in which more people would be than approved; units without any approved post are left out. */
    public List<Crowding> crowdings(LocalDate on, Collection<Shift> shifts) {
        Set<Long> units = shifts.stream().map(Shift::toUnit).collect(Collectors.toSet());
        Tree tree = organization.tree(on);
        return cascades.read(rows -> {
            Map<Long, Map<Long, Integer>> approved = rows.byPosition().approved(on, units);
            Map<Long, Map<Long, Integer>> seated = rows.byPosition().seated(on, units);
            List<Crowding> crowdings = new ArrayList<>();
            after(seated, shifts)
                    .forEach((unit, positions) -> positions.forEach((position, after) -> {
                        int posts = approved.getOrDefault(unit, Map.of()).getOrDefault(position, 0);
                        if (approved.containsKey(unit) && after > posts) {
                            String name = tree.find(unit).map(UnitOn::name).orElse("");
                            crowdings.add(new Crowding(unit, name, position, posts, after));
                        }
                    }));
            return crowdings;
        });
    }

    /** Who would be in the positions into which anybody comes. */
    private static Map<Long, Map<Long, Integer>> after(Map<Long, Map<Long, Integer>> seated, Collection<Shift> shifts) {
        Map<Long, Map<Long, Integer>> after = new HashMap<>();
        for (Shift shift : shifts) {
            int before = seated.getOrDefault(shift.toUnit(), Map.of()).getOrDefault(shift.jobPositionId(), 0);
            after.computeIfAbsent(shift.toUnit(), unit -> new HashMap<>())
                    .compute(shift.jobPositionId(), (position, already) -> (already == null ? before : already) + 1);
        }
        return after;
    }
}
