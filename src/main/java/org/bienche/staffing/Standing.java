package org.bienche.staffing;

import org.bienche.staffing.rules.Cascade;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's quota of a year and kind stands when somebody begins to change it.
 *
 * @param own what it was granted; null where nothing was
 * @param granted to the unit, or to the units below it where it was granted nothing itself; null where nobody was
 * @param giver the nearest quota above; null where there is none
 * @param left how much of the giver's is not handed down
 * @param mark differs after each change of these
 */
public record Standing(
        @Nullable Quota own,
        @Nullable Integer granted,
        int handedDown,
        @Nullable Quota giver,
        int left,
        String mark) {

    static Standing of(Cascade quotas, long unit) {
        Quota giver = quotas.giver(unit).orElse(null);
        int left = giver == null ? 0 : giver.number() - quotas.handedDown(giver.unitId());
        return new Standing(
                quotas.quotas().get(unit),
                quotas.granted(unit),
                quotas.handedDown(unit),
                giver,
                left,
                quotas.mark(unit));
    }
}
