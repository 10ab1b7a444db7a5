package org.bienche.staffing;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * So many of a unit's quota go to another one from a day on, until its year ends.
 *
 * @param surplusUntil by when the sender settles it where more people are left there than quota; null where that must not happen
 */
public record QuotaMove(
        long fromUnit,
        long toUnit,
        StaffKind staffKind,
        PaidBy paidBy,
        int number,
        LocalDate on,
        @Nullable LocalDate surplusUntil) {

    /**
     * A quota that the move changes.
     *
     * @param present who counts on it, whoever pays; {@code handedDown} what it holds of units below afterwards
     */
    public record Step(Quota before, Quota after, int handedDown, int present) {

        public int kept() {
            return after.number() - handedDown;
        }

        public int vacant() {
            return after.number() - present;
        }
    }
}
