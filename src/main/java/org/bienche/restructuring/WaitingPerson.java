package org.bienche.restructuring;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** Somebody who waits for a place. */
public record WaitingPerson(
        long personId,
        String number,
        String fullName,
        long unitId,
        String unit,
        long jobPositionId,
        String position,
        StaffKind staffKind,
        @Nullable LocalDate until) {}
