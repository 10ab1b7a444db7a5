package org.bienche.norms.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a day for the departments and vice-chairs of a commune.
 *
 * @param departments by the population from which on
 * @param largeFrom square kilometres from which on a commune with departments has one more
 * @param most departments at all
 * @param viceChairs by the population from which on
 */
public record CommuneCriteria(
        Ladder departments, int largeFrom, int most, Ladder viceChairs, List<Provision> provisions) implements Cited {

    private static final String KEY = "staffing.commune.";
    private static final String RULE = "norms.communes.rule.";

    /** The parameters, as the pages of the law name them. */
    public static final List<String> KEYS = List.of(
            KEY + "departments.by_population",
            KEY + "departments.large_from_km2",
            KEY + "departments",
            KEY + "vice_chairs.by_population");

    /** Nothing where the law of the day does not say all of them: before the communes of today there were none. */
    public static Optional<CommuneCriteria> of(Law law) {
        List<Provision> found =
                KEYS.stream().flatMap(key -> law.find(key).stream()).toList();
        return found.size() < KEYS.size()
                ? Optional.empty()
                : Optional.of(new CommuneCriteria(
                        Ladder.of(found.get(0)),
                        whole(found.get(1)),
                        whole(found.get(2)),
                        Ladder.of(found.get(3)),
                        found));
    }

    /**
     * How many departments, and why.
     *
     * @param departments null where the population is not known
     */
    public record Advice(
            @Nullable Integer departments, @Nullable Integer viceChairs, String rule, List<Object> figures) {}

    public Advice advise(@Nullable Integer population, @Nullable BigDecimal areaKm2) {
        if (population == null) {
            return new Advice(null, null, RULE + "unknown", List.of());
        }
        int vice = viceChairs.at(population);
        int wanted = Math.min(most, departments.at(population));
        int from = departments.from(population);
        if (wanted == 0) {
            Integer next = departments.after(population);
            return new Advice(0, vice, RULE + "none", List.of(next == null ? population + 1 : next));
        }
        if (areaKm2 == null) {
            return new Advice(wanted, vice, RULE + "area.unknown", List.of(from, wanted));
        }
        if (areaKm2.compareTo(BigDecimal.valueOf(largeFrom)) < 0) {
            return new Advice(wanted, vice, RULE + "people", List.of(from, wanted));
        }
        return new Advice(Math.min(most, wanted + 1), vice, RULE + "large", List.of(from, wanted, largeFrom, most));
    }

    private static int whole(Provision found) {
        return Math.toIntExact(found.value().whole());
    }
}
