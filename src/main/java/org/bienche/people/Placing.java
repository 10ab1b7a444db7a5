package org.bienche.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People are about to be placed in units. It is observed in the same transaction; an observer may ask to be called again when they are
 * placed, and may refuse it then.
 */
public final class Placing {

    private final long recording;
    private final @Nullable LocalDate surplusUntil;
    private final Set<Place> places = new HashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** A unit into which people of a kind come from a day on. */
    public record Place(LocalDate from, long unitId, StaffKind staffKind) {}

    Placing(long recording, @Nullable LocalDate surplusUntil) {
        this.recording = recording;
        this.surplusUntil = surplusUntil;
    }

    Placing add(LocalDate from, Appointment appointment) {
        places.add(new Place(from, appointment.unitId(), appointment.staffKind()));
        return this;
    }

    /** Under which the people are placed. */
    public long recording() {
        return recording;
    }

    /** By when it is settled that a unit gets more people than it was granted; empty where that must not happen. */
    public Optional<LocalDate> surplusUntil() {
        return Optional.ofNullable(surplusUntil);
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
