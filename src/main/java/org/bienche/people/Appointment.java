package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a job position of a unit.
 *
 * @param waitingUntil the day by which a place must be found, for who waits
 * @param termUntil the last day of the term that the decision states; null where it states none
 */
public record Appointment(
        long unitId,
        long jobPositionId,
        AppointmentKind kind,
        StaffKind staffKind,
        @Nullable LocalDate waitingUntil,
        @Nullable LocalDate termUntil) {

    /** A main post. */
    public static Appointment main(long unitId, long jobPositionId, StaffKind staffKind) {
        return new Appointment(unitId, jobPositionId, AppointmentKind.MAIN, staffKind, null, null);
    }

    /** A post beside the main one. */
    public static Appointment beside(long unitId, long jobPositionId, AppointmentKind manner, StaffKind staffKind) {
        if (!manner.isBeside()) {
            throw new IllegalArgumentException(manner + " is not beside a main post");
        }
        return new Appointment(unitId, jobPositionId, manner, staffKind, null, null);
    }

    /** Elsewhere for a time, in the position of the main post. */
    public Appointment secondedTo(long otherUnitId) {
        return new Appointment(otherUnitId, jobPositionId, AppointmentKind.SECONDED, staffKind, null, null);
    }

    public boolean isMain() {
        return kind.isMain();
    }

    /** Whether another one is to the same post, in whatever manner. */
    public boolean isSamePost(Appointment other) {
        return unitId == other.unitId && jobPositionId == other.jobPositionId;
    }

    /** The same for a term. */
    public Appointment until(@Nullable LocalDate lastDayOfTerm) {
        return new Appointment(unitId, jobPositionId, kind, staffKind, waitingUntil, lastDayOfTerm);
    }

    /** The same post in another unit. */
    public Appointment in(long otherUnitId) {
        return new Appointment(otherUnitId, jobPositionId, kind, staffKind, waitingUntil, termUntil);
    }
}
