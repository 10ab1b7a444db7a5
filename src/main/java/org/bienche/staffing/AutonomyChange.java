package org.bienche.staffing;

import java.time.LocalDate;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A unit is of another group of autonomy from a day on.
 *
 * @param number its quota from then on; null leaves it as it is
 * @param fromRevenue how many of them its revenue pays; null takes what the group suggests
 */
public record AutonomyChange(
        long unitId,
        FundingGroup group,
        LocalDate on,
        @Nullable Integer number,
        @Nullable Integer fromRevenue,
        @Nullable LocalDate surplusUntil) {

    /** Who decides how many people a unit has. */
    public enum Decider {
        /** The province's council approves, its People's Committee hands out. */
        SUPERIOR,
        /** The head, who reports it. */
        HEAD;

        public static Decider of(FundingGroup group) {
            return group.decidesItself() ? HEAD : SUPERIOR;
        }
    }

    /**
     * What a change would do.
     *
     * @param before and {@code after} the quota of public employees; null where the unit has none
     * @param leftBefore and {@code leftAfter} what is left above; null where nobody above has a quota
     * @param fromRevenueBefore and {@code fromRevenueAfter} who of those present revenue pays
     * @param objection why it cannot be carried out; null where it can
     */
    public record Preview(
            UnitOn unit,
            FundingGroup group,
            @Nullable Quota before,
            @Nullable Quota after,
            @Nullable Integer leftBefore,
            @Nullable Integer leftAfter,
            int present,
            int fromRevenueBefore,
            int fromRevenueAfter,
            String mark,
            @Nullable Problem objection)
            implements Tried {

        public Decider deciderBefore() {
            return Decider.of(unit.fundingGroup());
        }

        public Decider deciderAfter() {
            return Decider.of(group);
        }
    }

    /** A change that was carried out. */
    public record Done(
            long id, long unitId, FundingGroup from, FundingGroup to, LocalDate on, long decisionId, long recording) {}
}
