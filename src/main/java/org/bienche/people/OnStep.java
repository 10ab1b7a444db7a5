package org.bienche.people;

import java.time.LocalDate;
import java.util.List;

/** Somebody on a step of a scale, with what moves the next one. */
public record OnStep(
        long personId, String number, String fullName, String unit, Salary salary, List<ServiceEvent> events) {

    public OnStep {
        events = List.copyOf(events);
    }

    /** What is due for the person on a day. */
    public Due due(LocalDate on, String key) {
        return new Due(on, key, personId, number, fullName, unit);
    }
}
