package org.bienche.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a position.
 *
 * @param period the list's years; null for an entry that no list names yet
 * @param field of work; may be empty
 * @param ranks the codes of the ranks allowed; empty where none are named
 * @param lowestGrade the professional grades allowed run from it to {@code highestGrade}; both null for positions without grades
 */
public record PositionFacts(
        String name,
        PositionGroup group,
        Leadership leadership,
        @Nullable Period period,
        String field,
        List<String> ranks,
        @Nullable Integer lowestGrade,
        @Nullable Integer highestGrade,
        JobDescription description) {

    public PositionFacts {
        ranks = List.copyOf(ranks);
    }

    /** An entry that is known by name only. */
    static PositionFacts of(JobPosition position) {
        return new PositionFacts(
                position.name(),
                position.group(),
                position.leadership(),
                null,
                "",
                List.of(),
                null,
                null,
                JobDescription.NONE);
    }

    /** The grades as people write them: {@code 2–4}; empty where there are none. */
    public String grades() {
        Integer lowest = lowestGrade;
        Integer highest = highestGrade;
        if (lowest == null || highest == null) {
            return "";
        }
        return lowest.equals(highest) ? String.valueOf(lowest) : lowest + "–" + highest;
    }
}
