package org.bienche.planning;

import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; null stands for all.
 *
 * @param unit with everything under it
 * @param superior only plans filed directly with this unit
 */
public record PlanFilter(
        @Nullable Integer year,
        @Nullable PlanState state,
        @Nullable Long unit,
        @Nullable Long superior) {

    public static PlanFilter ofState(PlanState state) {
        return new PlanFilter(null, state, null, null);
    }
}
