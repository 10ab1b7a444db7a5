package org.bienche.planning;

import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; null stands for all.
 *
 * @param unit with everything under it
 * @param superior only plans filed directly with this unit
 * @param staffKind only plans filed by the deadline of this kind
 */
public record PlanFilter(
        @Nullable Integer year,
        @Nullable PlanState state,
        @Nullable Long unit,
        @Nullable Long superior,
        @Nullable StaffKind staffKind) {

    public static PlanFilter ofState(PlanState state) {
        return new PlanFilter(null, state, null, null, null);
    }
}
