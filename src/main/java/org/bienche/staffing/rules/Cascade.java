package org.bienche.staffing.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.jspecify.annotations.Nullable;

/**
 * Quotas of one year and kind on the tree of a day.
 *
 * <p>A quota that nobody divided holds everybody under it; a divided one holds those whom the state pays and those whom revenue pays
 * apart. A divided quota of a unit that decides itself draws its revenue-paid part on nobody above.
 *
 * @param quotas by unit
 * @param posts approved in the unit itself
 * @param present in the unit itself
 * @param waiting of them on the waiting list
 * @param revenue of those present, paid from the unit's revenue
 * @param apart of those paid from revenue, where the nearest quota is divided: elsewhere nobody asks who pays
 */
public record Cascade(
        Tree tree,
        StaffKind kind,
        Map<Long, Quota> quotas,
        Map<Long, Integer> posts,
        Map<Long, Integer> present,
        Map<Long, Integer> waiting,
        Map<Long, Integer> revenue,
        Map<Long, Integer> apart) {

    public Cascade {
        quotas = Map.copyOf(quotas);
        posts = Map.copyOf(posts);
        present = Map.copyOf(present);
        waiting = Map.copyOf(waiting);
        revenue = Map.copyOf(revenue);
        apart = Map.copyOf(apart);
    }

    /** With the people whom revenue pays in each unit. */
    public Cascade(
            Tree tree,
            StaffKind kind,
            Map<Long, Quota> quotas,
            Map<Long, Integer> posts,
            Map<Long, Integer> present,
            Map<Long, Integer> waiting,
            Map<Long, Integer> revenue) {
        this(tree, kind, quotas, posts, present, waiting, revenue, apart(tree, quotas, revenue));
    }

    /** As it would be with another quota of one unit. */
    public Cascade with(Quota quota) {
        Map<Long, Quota> changed = new HashMap<>(quotas);
        changed.put(quota.unitId(), quota);
        return new Cascade(tree, kind, changed, posts, present, waiting, revenue);
    }

    private static Map<Long, Integer> apart(Tree tree, Map<Long, Quota> quotas, Map<Long, Integer> revenue) {
        Map<Long, Integer> apart = new HashMap<>();
        revenue.forEach((unit, people) -> Stream.concat(
                        Stream.of(unit), tree.ancestors(unit).stream().map(UnitOn::id))
                .map(quotas::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Quota::isDivided)
                .ifPresent(nearest -> apart.put(unit, people)));
        return apart;
    }

    /** The figures of a unit with everything under it. */
    public Line line(long unit) {
        Gap gap = Gap.under(unit, this);
        return new Line(
                kind,
                granted(unit),
                grantedFromRevenue(unit),
                handedDown(unit),
                sum(unit, posts),
                sum(unit, present),
                sum(unit, revenue),
                sum(unit, waiting),
                gap.vacant(),
                gap.surplus());
    }

    /** Who is in a unit and under it on the side of a payer, whoever decides there. */
    int inside(long unit, QuotaPart part) {
        return switch (part) {
            case ALL -> sum(unit, present);
            case STATE -> sum(unit, present) - sum(unit, apart);
            case REVENUE -> sum(unit, apart);
        };
    }

    /** Who is there and counts on a part of the unit's own quota: not those for whom a unit below decides itself. */
    public int people(long unit, QuotaPart part) {
        return part == QuotaPart.STATE ? inside(unit, part) : inside(unit, part) - decidedBelow(unit);
    }

    private int decidedBelow(long unit) {
        return apart.isEmpty()
                ? 0
                : receivers(unit).stream()
                        .mapToInt(quota -> isFree(quota) ? sum(quota.unitId(), apart) : decidedBelow(quota.unitId()))
                        .sum();
    }

    /** Divided, in a unit whose head decides how many its revenue pays. */
    public boolean isFree(Quota quota) {
        return quota.isDivided()
                && tree.find(quota.unitId())
                        .filter(unit -> unit.fundingGroup().decidesItself())
                        .isPresent();
    }

    /** What a quota takes of a part of the one above. */
    private int drawn(Quota quota, QuotaPart part) {
        return part == QuotaPart.STATE || !isFree(quota)
                ? quota.of(part)
                : quota.of(part) - quota.of(QuotaPart.REVENUE);
    }

    /** The nearest units below that were granted anything. */
    List<Quota> receivers(long unit) {
        List<Quota> receivers = new ArrayList<>();
        for (UnitOn child : tree.children(unit)) {
            Quota granted = quotas.get(child.id());
            if (granted == null) {
                receivers.addAll(receivers(child.id()));
            } else {
                receivers.add(granted);
            }
        }
        return receivers;
    }

    /** Everybody in a unit and under it. */
    public int present(long unit) {
        return sum(unit, present);
    }

    /** What a unit was granted, or the units below it where it was granted nothing itself; null where nobody was. */
    public @Nullable Integer granted(long unit) {
        Quota own = quotas.get(unit);
        List<Quota> below = own == null ? receivers(unit) : List.of(own);
        return below.isEmpty()
                ? null
                : Integer.valueOf(below.stream().mapToInt(Quota::number).sum());
    }

    private @Nullable Integer grantedFromRevenue(long unit) {
        Quota own = quotas.get(unit);
        List<Quota> divided = (own == null ? receivers(unit) : List.of(own))
                .stream().filter(Quota::isDivided).toList();
        return divided.isEmpty()
                ? null
                : Integer.valueOf(divided.stream()
                        .mapToInt(quota -> quota.of(QuotaPart.REVENUE))
                        .sum());
    }

    /** What the nearest units below that were granted anything take together. */
    public int handedDown(long unit) {
        return handedDown(unit, QuotaPart.ALL);
    }

    /** The same of one part. */
    public int handedDown(long unit, QuotaPart part) {
        return receivers(unit).stream().mapToInt(quota -> drawn(quota, part)).sum();
    }

    private int sum(long unit, Map<Long, Integer> numbers) {
        return numbers.isEmpty()
                ? 0
                : tree.subtree(unit).stream()
                        .mapToInt(each -> numbers.getOrDefault(each.id(), 0))
                        .sum();
    }

    /** What is wrong at a unit and under it. */
    public List<Finding> findingsUnder(long unit) {
        return new Flaws(this).under(unit);
    }

    /** What is wrong at one unit. */
    public List<Finding> findings(long unit) {
        return new Flaws(this).at(unit);
    }

    /** The nearest unit above that was granted a quota: it hands down to this one. */
    public Optional<Quota> giver(long unit) {
        return tree.ancestors(unit).stream()
                .map(above -> Optional.ofNullable(quotas.get(above.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The units whose quotas say what a unit may have: its own, the one above, and those that the two hand down. */
    public Set<Long> around(long unit) {
        Set<Long> around = new HashSet<>(Set.of(unit));
        receivers(unit).forEach(below -> around.add(below.unitId()));
        giver(unit).ifPresent(giver -> {
            around.add(giver.unitId());
            receivers(giver.unitId()).forEach(below -> around.add(below.unitId()));
        });
        return around;
    }

    /** Another text after each change of what a unit has and of what is left to it above. */
    public String mark(long unit) {
        Optional<Quota> giver = giver(unit);
        return Marks.of(
                String.valueOf(quotas.get(unit)),
                giver.map(Quota::toString).orElse(""),
                giver.map(quota -> handedDown(quota.unitId())).orElse(0));
    }

    /** How much of a part of a giver's quota is left when a unit below gets a quota, or another than it had. */
    public int left(Quota giver, Quota quota, QuotaPart part) {
        Quota before = quotas.get(quota.unitId());
        int already = before == null ? handedDown(quota.unitId(), part) : drawn(before, part);
        return giver.of(part) - handedDown(giver.unitId(), part) + already - drawn(quota, part);
    }
}
