package org.bienche.norms.rules;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A quota of a unit and who is there under it.
 *
 * @param given whether a unit above was granted any of the kind, or nobody above has to
 * @param posted whether the unit or one below it has posts approved for the kind
 * @param settledBy the day by which more people than granted are to be settled; null where none is recorded
 */
public record Holding(
        StaffKind kind,
        int granted,
        int present,
        boolean given,
        boolean posted,
        @Nullable LocalDate settledBy) {

    /** One that somebody gave and that has its posts. */
    Holding(StaffKind kind, int granted, int present, @Nullable LocalDate settledBy) {
        this(kind, granted, present, true, true, settledBy);
    }
}
