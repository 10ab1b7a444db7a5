package org.bienche.restructuring;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
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
        @Nullable LocalDate until) {

    /** Where somebody stands in the list: by deadline, then by id. */
    public record Place(LocalDate until, long personId) {

        /** As the address of a page carries it; null where it is none. */
        public static @Nullable Place of(@Nullable String text) {
            return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")
                    ? new Place(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)))
                    : null;
        }

        @Override
        public String toString() {
            return until + "_" + personId;
        }
    }

    public Place place() {
        return new Place(until == null ? Validity.FOREVER : until, personId);
    }
}
