package org.bienche.positions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;

/**
 * The ranks and salary scales in force on a day.
 *
 * @param ranks by code
 * @param scales coefficients of the steps 1, 2, … by scale
 */
public record Ranks(Map<String, Rank> ranks, Map<String, List<BigDecimal>> scales) {

    public Ranks {
        ranks = Map.copyOf(ranks);
        scales = Map.copyOf(scales);
    }

    private static final String RANK = "rank.";
    private static final String SCALE = "salary.scale.";

    /** What the law of a day says. */
    public static Ranks of(Law law) {
        Map<String, Rank> ranks = law.startingWith(RANK).stream()
                .map(Ranks::rank)
                .collect(Collectors.toMap(Rank::code, Function.identity()));
        Map<String, List<BigDecimal>> scales = law.startingWith(SCALE).stream()
                .collect(Collectors.toMap(
                        found -> found.parameter().substring(SCALE.length()),
                        found -> found.value().items().stream()
                                .map(Value::decimal)
                                .toList()));
        return new Ranks(ranks, scales);
    }

    private static Rank rank(Provision found) {
        Map<String, Value> entries = found.value().entries();
        return new Rank(
                found.parameter().substring(RANK.length()),
                Objects.requireNonNull(entries.get("name")).text(),
                Objects.requireNonNull(entries.get("scales")).names());
    }

    /** A rank or professional title and the scales that it may be paid on, the usual one first. */
    public record Rank(String code, String name, List<String> scales) {

        public Rank {
            scales = List.copyOf(scales);
            if (scales.isEmpty()) {
                throw new IllegalArgumentException("A rank is paid on a scale: " + code);
            }
        }

        public String scale() {
            return scales.getFirst();
        }
    }

    public Optional<Rank> rank(String code) {
        return Optional.ofNullable(ranks.get(code));
    }

    /** The coefficients of a scale from its first step; empty for a scale that does not exist. */
    public List<BigDecimal> steps(String scale) {
        return scales.getOrDefault(scale, List.of());
    }

    /** The coefficient of a step counted from 1; empty beyond the scale. */
    public Optional<BigDecimal> coefficient(String scale, int step) {
        List<BigDecimal> steps = steps(scale);
        return step >= 1 && step <= steps.size() ? Optional.of(steps.get(step - 1)) : Optional.empty();
    }

    /** The step that has a coefficient; empty where none has. */
    public Optional<Integer> stepOf(String scale, BigDecimal coefficient) {
        List<BigDecimal> steps = steps(scale);
        for (int step = 1; step <= steps.size(); step++) {
            if (steps.get(step - 1).compareTo(coefficient) == 0) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    public boolean isLastStep(String scale, int step) {
        return step == steps(scale).size();
    }
}
