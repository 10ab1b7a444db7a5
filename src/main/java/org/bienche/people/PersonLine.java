package org.bienche.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person in a list, as of its day. */
public record PersonLine(
        long id,
        String number,
        String fullName,
        LocalDate born,
        Sex sex,
        long unitId,
        String unitCode,
        String unitName,
        String position,
        StaffKind staffKind,
        AppointmentKind appointmentKind,
        LocalDate since,
        @Nullable String rankCode,
        @Nullable Integer step,
        @Nullable BigDecimal coefficient) {

    PersonLine inUnit(String code, String name) {
        return new PersonLine(
                id,
                number,
                fullName,
                born,
                sex,
                unitId,
                code,
                name,
                position,
                staffKind,
                appointmentKind,
                since,
                rankCode,
                step,
                coefficient);
    }
}
