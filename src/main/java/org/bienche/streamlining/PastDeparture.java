package org.bienche.streamlining;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** A line of the register that was kept before this program. */
public record PastDeparture(
        String fullName,
        @Nullable LocalDate born,
        long unitId,
        StaffKind staffKind,
        Cause cause,
        Leaving leaving,
        String basis,
        LocalDate leftOn,
        long total) {}
