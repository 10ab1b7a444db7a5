package org.bienche.streamlining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list of people who leave costs, by policy and way of leaving. Who is not eligible costs nothing and is not counted.
 *
 * @param lines in the order of the policies
 */
public record Budget(List<Line> lines) {

    /** The people of one policy and way of leaving; verified where every source of their benefits is certain. */
    public record Line(Policy policy, Leaving leaving, int people, long total, boolean verified) {}

    public Budget {
        lines = List.copyOf(lines);
    }

    /** The budget of benefits, in any order. */
    public static Budget of(Collection<Benefit> benefits) {
        Map<Policy, Map<Leaving, List<Benefit>>> groups = benefits.stream()
                .filter(Benefit::eligible)
                .collect(Collectors.groupingBy(Benefit::policy, Collectors.groupingBy(Benefit::leaving)));
        return new Budget(groups.values().stream()
                .flatMap(ways -> ways.values().stream())
                .map(Budget::line)
                .sorted(Comparator.comparing(Line::policy).thenComparing(Line::leaving))
                .toList());
    }

    private static Line line(List<Benefit> alike) {
        Benefit first = alike.getFirst();
        return new Line(
                first.policy(),
                first.leaving(),
                alike.size(),
                alike.stream().mapToLong(Benefit::total).reduce(0, Math::addExact),
                alike.stream().allMatch(Benefit::verified));
    }

    public int people() {
        return lines.stream().mapToInt(Line::people).sum();
    }

    /** In whole đồng. */
    public long total() {
        return lines.stream().mapToLong(Line::total).reduce(0, Math::addExact);
    }

    public boolean verified() {
        return lines.stream().allMatch(Line::verified);
    }
}
