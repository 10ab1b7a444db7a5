package org.bienche.planning.rules;

import java.time.LocalDate;
import org.bienche.planning.PlanStanding;
import org.bienche.planning.PlanState;
import org.jspecify.annotations.Nullable;

/** How units stand with their plans. */
public final class Standings {

    private Standings() {}

    /**
     * How a unit stands.
     *
     * @param state null where it has begun no plan
     * @param lastDay on which plans are in time
     */
    public static PlanStanding of(@Nullable PlanState state, LocalDate lastDay, LocalDate today) {
        boolean over = today.isAfter(lastDay);
        if (state == null) {
            return over ? PlanStanding.LATE : PlanStanding.NOT_BEGUN;
        }
        return switch (state) {
            case DRAFT -> over ? PlanStanding.LATE : PlanStanding.DRAWN_UP;
            case RETURNED -> PlanStanding.RETURNED;
            case SUBMITTED, APPRAISED -> PlanStanding.FILED;
            case ASSIGNED -> PlanStanding.APPROVED;
        };
    }
}
