package org.bienche.restructuring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A plan as others see it; times are UTC.
 *
 * @param unitId the unit within whose subtree everything of the plan lies
 * @param effectiveOn the day of the change: the first on which the new organization holds
 * @param decisionId the decision under which it is carried out, once it is approved
 * @param digest what was submitted, by all its lines; null for a draft
 * @param result what carrying it out came to, as JSON
 */
public record PlanView(
        long id,
        String title,
        long unitId,
        LocalDate effectiveOn,
        PlanState state,
        String createdBy,
        LocalDateTime createdAt,
        DecisionDraft draft,
        @Nullable Long decisionId,
        @Nullable String digest,
        @Nullable Long operationId,
        @Nullable Long executedIn,
        @Nullable String result,
        @Nullable Long undoDecisionId,
        long version) {

    /** The last day of the former organization. */
    public LocalDate dayBefore() {
        return effectiveOn.minusDays(1);
    }
}
