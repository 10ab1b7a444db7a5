package org.bienche.streamlining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people who leave costs, by policy and way of leaving and by year.
 *
 * @param parts one for each policy, way of leaving and year, in that order; a list in any order has the same budget
 */
public record Budget(List<Part> parts) {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::way).thenComparingInt(Part::year);

    /**
     * People with their money.
     *
     * @param total in whole đồng
     * @param unverified for how many of them some source is not certain
     */
    public record Sum(long people, long total, long unverified) {

        static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(people + other.people, Math.addExact(total, other.total), unverified + other.unverified);
        }

        public boolean verified() {
            return unverified == 0;
        }
    }

    /** The people of one way out in one year; without a policy, those of the old register. */
    public record Part(@Nullable Policy policy, Leaving leaving, int year, Sum sum) {

        Way way() {
            return new Way(policy, leaving);
        }
    }

    /** A policy, or none, with a way of leaving; none stands after all. */
    public record Way(@Nullable Policy policy, Leaving leaving) implements Comparable<Way> {

        private static final Comparator<Way> ORDER = Comparator.comparing(
                        Way::policy, Comparator.nullsLast(Comparator.<Policy>naturalOrder()))
                .thenComparing(Way::leaving);

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    /** One row of a table. */
    public record Line<K>(K key, Sum sum) {}

    public Budget {
        parts = List.copyOf(parts);
    }

    /** The budget of parts that may overlap, in any order. */
    public static Budget of(Collection<Part> parts) {
        return new Budget(
                grouped(parts, part -> new Part(part.policy(), part.leaving(), part.year(), Sum.NONE), ORDER)
                        .entrySet()
                        .stream()
                        .map(each -> new Part(
                                each.getKey().policy(),
                                each.getKey().leaving(),
                                each.getKey().year(),
                                each.getValue()))
                        .toList());
    }

    private static <K> Map<K, Sum> grouped(Collection<Part> parts, Function<Part, K> key, Comparator<K> order) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        key,
                        () -> new TreeMap<>(order),
                        Collectors.mapping(Part::sum, Collectors.reducing(Sum.NONE, Sum::plus))));
    }

    /** By policy and way of leaving. */
    public List<Line<Way>> ways() {
        return lines(grouped(parts, Part::way, Comparator.naturalOrder()));
    }

    /** By year of leaving. */
    public List<Line<Integer>> years() {
        return lines(grouped(parts, Part::year, Comparator.naturalOrder()));
    }

    private static <K> List<Line<K>> lines(Map<K, Sum> groups) {
        return groups.entrySet().stream()
                .map(each -> new Line<>(each.getKey(), each.getValue()))
                .toList();
    }

    /** Everybody. */
    public Sum sum() {
        return parts.stream().map(Part::sum).reduce(Sum.NONE, Sum::plus);
    }
}
