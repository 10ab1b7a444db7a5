package org.bienche.restructuring.rules;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Headcount granted to a unit for a year and a kind of staff; what it hands down to units below is part of it. */
public record QuotaRow(
        long id,
        long unitId,
        int year,
        StaffKind staffKind,
        int number,
        @Nullable LocalDate surplusUntil,
        Validity validity) {

    /** What is granted separately: one year and kind, over the same days. */
    record Grant(int year, StaffKind staffKind) {}

    Grant grant() {
        return new Grant(year, staffKind);
    }
}
