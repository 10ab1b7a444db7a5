package org.bienche.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * People are about to be placed in units. It is observed in the same transaction; an observer may ask to be called again when they are
 * placed, and may refuse it then.
 */
public final class Placing {

    private final Set<Place> places = new HashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** A unit into which people of a kind come from a day on. */
    public record Place(LocalDate from, long unitId, StaffKind staffKind) {}

    Placing add(LocalDate from, Appointment appointment) {
        places.add(new Place(from, appointment.unitId(), appointment.staffKind()));
        return this;
    }

    public Set<Place> places() {
        return Collections.unmodifiableSet(places);
    }

    /** Has something done when the people are placed. */
    public void afterwards(Runnable check) {
        afterwards.add(check);
    }

    void written() {
        afterwards.forEach(Runnable::run);
    }
}
