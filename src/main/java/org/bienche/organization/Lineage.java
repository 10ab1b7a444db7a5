package org.bienche.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a unit comes from and what it became, one step each way per entry. */
public record Lineage(long unitId, List<Step> predecessors, List<Step> successors) {

    /**
     * One step of a lineage.
     *
     * @param unitId the other unit; null where there is none (ESTABLISHED, DISSOLVED)
     * @param code the other unit's code next to the day of the step
     */
    public record Step(
            SuccessionKind kind,
            @Nullable Long unitId,
            @Nullable String code,
            @Nullable String name,
            LocalDate on,
            long decisionId) {}
}
