package org.bienche.planning;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.UnitOn;
import org.bienche.planning.Review.Question;
import org.jspecify.annotations.Nullable;

/**
 * How far a review has come in the units that the caller sees.
 *
 * @param rows one for each unit that was asked, in the order of the tree
 * @param groups the units right below the one that asks, with all below them; only those where anybody was asked
 * @param results what the answers come to, by question
 */
public record ReviewProgress(Review review, List<Row> rows, List<Group> groups, List<Result> results) {

    public ReviewProgress {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        results = List.copyOf(results);
    }

    /** One unit that was asked. */
    public record Row(UnitOn unit, ReviewAnswer answer, ReviewStanding standing, long daysOver) {}

    /** A unit with all below it. */
    public record Group(UnitOn unit, Map<ReviewStanding, Integer> counts) {

        public int asked() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int answered() {
            return counts.getOrDefault(ReviewStanding.ANSWERED, 0);
        }

        public int late() {
            return counts.getOrDefault(ReviewStanding.LATE, 0);
        }
    }

    /**
     * What is answered to one question.
     *
     * @param sum of numbers; null for other kinds
     * @param yes answers that are yes; 0 for other kinds
     */
    public record Result(
            Question question, int answers, @Nullable BigDecimal sum, int yes) {}

    /** How many units stand how; every standing is there. */
    public Map<ReviewStanding, Integer> counts() {
        Map<ReviewStanding, Integer> counts = new EnumMap<>(ReviewStanding.class);
        for (ReviewStanding standing : ReviewStanding.values()) {
            counts.put(standing, 0);
        }
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts;
    }

    public int asked() {
        return rows.size();
    }

    public int answered() {
        return counts().getOrDefault(ReviewStanding.ANSWERED, 0);
    }
}
