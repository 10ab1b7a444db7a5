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
     * @param ownDecision whether the head of the unit decides what was filed: it is reported once that is done
     * @param lastDay on which plans are in time
     */
    public static PlanStanding of(@Nullable PlanState state, boolean ownDecision, LocalDate lastDay, LocalDate today) {
        boolean over = today.isAfter(lastDay);
        if (state == null) {
            return over ? PlanStanding.LATE : PlanStanding.NOT_BEGUN;
        }
        return switch (state) {
            case DRAFT -> over ? PlanStanding.LATE : PlanStanding.DRAWN_UP;
            case RETURNED -> PlanStanding.RETURNED;
            case SUBMITTED, APPRAISED ->
                !ownDecision ? PlanStanding.FILED : over ? PlanStanding.LATE : PlanStanding.DRAWN_UP;
            case ASSIGNED -> ownDecision ? PlanStanding.REPORTED : PlanStanding.APPROVED;
        };
    }
}
