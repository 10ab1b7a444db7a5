package org.bienche.restructuring.rules;

import java.time.LocalDate;
import org.bienche.restructuring.PlacementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What the plan decides for one person.
 *
 * @param unitId where the person is placed; null for every other outcome
 * @param jobPositionId the new job position; null to keep the one held
 * @param termEnds the end of the term of office already decided, for a leader who loses the post; null where there is none
 */
public record Placement(
        long personId,
        PlacementOutcome outcome,
        @Nullable Long unitId,
        @Nullable Long jobPositionId,
        @Nullable LocalDate termEnds) {

    public Placement {
        if ((outcome == PlacementOutcome.PLACED) != (unitId != null)) {
            throw new IllegalArgumentException("Exactly who is placed has a unit");
        }
    }
}
