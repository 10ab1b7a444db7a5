package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a job position of a unit.
 *
 * @param waitingUntil the day by which a place must be found, for who waits
 */
public record Appointment(
        long unitId,
        long jobPositionId,
        AppointmentKind kind,
        StaffKind staffKind,
        @Nullable LocalDate waitingUntil) {

    /** A main post. */
    public static Appointment main(long unitId, long jobPositionId, StaffKind staffKind) {
        return new Appointment(unitId, jobPositionId, AppointmentKind.MAIN, staffKind, null);
    }

    /** Elsewhere for a time, in the position of the main post. */
    public Appointment secondedTo(long otherUnitId) {
        return new Appointment(otherUnitId, jobPositionId, AppointmentKind.SECONDED, staffKind, null);
    }

    public boolean isMain() {
        return kind.isMain();
    }

    /** The same post in another unit. */
    public Appointment in(long otherUnitId) {
        return new Appointment(otherUnitId, jobPositionId, kind, staffKind, waitingUntil);
    }
}
