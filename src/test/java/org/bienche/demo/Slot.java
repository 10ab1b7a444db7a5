package org.bienche.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.rules.AllowanceText;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit for one invented person.
 *
 * @param from the person's first day in the unit, unless they were hired later
 * @param until the first day after; null for who stays
 * @param rank code of the rank; null for who has an agreed wage
 */
record Slot(
        Appointment appointment,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String rank,
        List<Granted> allowances) {

    Slot {
        allowances = List.copyOf(allowances);
    }

    /** An allowance that comes with the place; null days are the person's own in it. */
    record Granted(
            Allowance allowance,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Granted always(Allowance allowance) {
            return new Granted(allowance, null, null);
        }

        /** Written as {@code RETENTION 0.80@2025-07-01..2026-07-01}, the days being optional. */
        static Granted parse(String text) {
            String[] parts = text.strip().split("@", 2);
            Optional<Allowance> allowance = AllowanceText.parse(parts[0]);
            String[] days = parts.length < 2 ? new String[] {"", ""} : (parts[1] + "..").split("[.][.]", -1);
            return new Granted(
                    allowance.orElseThrow(() -> new IllegalArgumentException("Not an allowance: " + text)),
                    days[0].isEmpty() ? null : LocalDate.parse(days[0]),
                    days[1].isEmpty() ? null : LocalDate.parse(days[1]));
        }

        LocalDate untilOr(LocalDate other) {
            return until == null ? other : until;
        }

        LocalDate fromOr(LocalDate other) {
            return from == null ? other : from;
        }
    }

    boolean has(AllowanceCode code) {
        return allowances.stream().anyMatch(each -> each.allowance().code() == code);
    }

    LocalDate last() {
        return until == null ? Validity.FOREVER : until;
    }
}
