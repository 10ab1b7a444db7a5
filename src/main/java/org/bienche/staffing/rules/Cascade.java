package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.Establishment.Severity;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;

/**
 * Quotas of one year and kind on the tree of a day.
 *
 * @param quotas by unit
 * @param posts approved in the unit itself
 * @param present in the unit itself
 * @param waiting of them on the waiting list
 */
public record Cascade(
        Tree tree,
        StaffKind kind,
        Map<Long, Quota> quotas,
        Map<Long, Integer> posts,
        Map<Long, Integer> present,
        Map<Long, Integer> waiting) {

    public Cascade {
        quotas = Map.copyOf(quotas);
        posts = Map.copyOf(posts);
        present = Map.copyOf(present);
        waiting = Map.copyOf(waiting);
    }

    /** The figures of a unit with everything under it. */
    public Line line(long unit) {
        int handedDown = handedDown(unit);
        Gap gap = gap(unit);
        return new Line(
                kind,
                granted(unit, handedDown),
                handedDown,
                sum(unit, posts),
                sum(unit, present),
                sum(unit, waiting),
                gap.vacant(),
                gap.surplus());
    }

    /** Seats without people, and people without seats. */
    private record Gap(int vacant, int surplus) {

        static final Gap NONE = new Gap(0, 0);

        static Gap of(int seats, int people) {
            return new Gap(Math.max(0, seats - people), Math.max(0, people - seats));
        }

        Gap and(Gap other) {
            return new Gap(vacant + other.vacant, surplus + other.surplus);
        }
    }

    /** What a unit kept for itself against who is in it, then the units below that were granted a part, each for itself. */
    private Gap gap(long unit) {
        Quota own = quotas.get(unit);
        List<Quota> below = receivers(unit);
        Gap gap = below.stream().map(quota -> gap(quota.unitId())).reduce(Gap.NONE, Gap::and);
        if (own == null) {
            return gap;
        }
        int people = sum(unit, present)
                - below.stream().mapToInt(quota -> sum(quota.unitId(), present)).sum();
        return gap.and(Gap.of(own.number() - handedDown(unit), people));
    }

    /** The nearest units below that were granted anything. */
    private List<Quota> receivers(long unit) {
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

    private @Nullable Integer granted(long unit, int handedDown) {
        Quota own = quotas.get(unit);
        boolean below = tree.subtree(unit).stream().anyMatch(each -> quotas.containsKey(each.id()));
        return own != null ? Integer.valueOf(own.number()) : below ? Integer.valueOf(handedDown) : null;
    }

    /** What the nearest units below that were granted anything got together. */
    public int handedDown(long unit) {
        return receivers(unit).stream().mapToInt(Quota::number).sum();
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
        return tree.subtree(unit).stream()
                .filter(each -> quotas.containsKey(each.id()))
                .flatMap(each -> findings(each.id()).stream())
                .toList();
    }

    /** What is wrong at one unit. */
    public List<Finding> findings(long unit) {
        List<Finding> findings = new ArrayList<>();
        Quota own = quotas.get(unit);
        if (own == null) {
            return findings;
        }
        Line line = line(unit);
        if (line.handedDown() > own.number()) {
            findings.add(new Finding(
                    Severity.MUST_FIX,
                    "staffing.finding.handed.down",
                    List.of(line.handedDown(), own.number(), name(unit)),
                    null));
        }
        if (line.present() > own.number()) {
            findings.add(surplus(own, line));
        }
        return findings;
    }

    /** More people than granted must have a deadline; until then it is to be watched. */
    private Finding surplus(Quota own, Line line) {
        LocalDate deadline = own.surplusUntil();
        List<Object> args = List.of(line.present(), own.number(), name(own.unitId()));
        if (deadline == null) {
            return new Finding(Severity.MUST_FIX, "staffing.finding.surplus", args, null);
        }
        return deadline.isBefore(tree.day())
                ? new Finding(Severity.MUST_FIX, "staffing.finding.surplus.over", args, deadline)
                : new Finding(Severity.SHOULD_LOOK, "staffing.finding.surplus.until", args, deadline);
    }

    private String name(long unit) {
        return tree.find(unit).map(UnitOn::name).orElse("");
    }

    /** The nearest unit above that was granted a quota: it hands down to this one. */
    public Optional<Quota> giver(long unit) {
        return tree.ancestors(unit).stream()
                .map(above -> Optional.ofNullable(quotas.get(above.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How much of a giver's quota is left when a unit gets so many. */
    public int left(Quota giver, long unit, int number) {
        Quota before = quotas.get(unit);
        int already = before == null ? handedDown(unit) : before.number();
        return giver.number() - handedDown(giver.unitId()) + already - number;
    }
}
