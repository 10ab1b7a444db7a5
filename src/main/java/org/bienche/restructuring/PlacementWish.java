package org.bienche.restructuring;

import java.time.LocalDate;
import org.bienche.restructuring.rules.Placement;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What shall become of some people; see {@link Placement}. */
public record PlacementWish(
        PlacementOutcome outcome,
        @Nullable Long unitId,
        @Nullable Long jobPositionId,
        @Nullable LocalDate termEnds) {

    public PlacementWish {
        if ((outcome == PlacementOutcome.PLACED) != (unitId != null)) {
            throw new Problem("restructuring.place.unit.missing")
                    .with(new Problem.Error("/unit", "restructuring.place.unit.missing"));
        }
    }

    Placement of(long personId) {
        return new Placement(personId, outcome, unitId, jobPositionId, termEnds);
    }
}
