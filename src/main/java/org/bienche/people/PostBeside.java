package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that is asked for beside somebody's main one.
 *
 * @param manner {@link AppointmentKind#CONCURRENT} or {@link AppointmentKind#ACTING}
 * @param staffKind the kind of staff that the post is granted for; null for that of the main post
 * @param lastDay null where it is given without an end
 */
public record PostBeside(
        long unitId,
        long jobPositionId,
        AppointmentKind manner,
        @Nullable StaffKind staffKind,
        @Nullable LocalDate lastDay) {}
