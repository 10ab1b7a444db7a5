package org.bienche.demo;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit for one invented person.
 *
 * @param from the person's first day in the unit, unless they are too young for it
 * @param until the first day after; null for who stays
 * @param rank code of the rank; null for who has an agreed wage
 * @param allowances from {@code allowedFrom} on
 */
record Slot(
        Appointment appointment,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String rank,
        List<Allowance> allowances,
        @Nullable LocalDate allowedFrom) {}
