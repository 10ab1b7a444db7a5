package org.bienche.restructuring.rules;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Headcount granted to a unit for a year and a kind of staff; what it hands down to units below is part of it.
 *
 * @param fromRevenue how many of the number the unit's revenue pays; null where nobody divided it
 */
public record QuotaRow(
        long id,
        long unitId,
        int year,
        StaffKind staffKind,
        int number,
        @Nullable Integer fromRevenue,
        Nature nature,
        @Nullable LocalDate surplusUntil,
        Validity validity) {

    /** Granted for good, whoever pays. */
    public QuotaRow(
            long id,
            long unitId,
            int year,
            StaffKind staffKind,
            int number,
            @Nullable LocalDate surplusUntil,
            Validity validity) {
        this(id, unitId, year, staffKind, number, null, Nature.GRANTED, surplusUntil, validity);
    }

    /** What is granted separately: one year and kind, over the same days. */
    record Grant(int year, StaffKind staffKind) {}

    Grant grant() {
        return new Grant(year, staffKind);
    }

    boolean isDivided() {
        return fromRevenue != null;
    }

    Sides sides() {
        int revenue = fromRevenue == null ? 0 : fromRevenue;
        return new Sides(number - revenue, revenue);
    }

    /** What the state pays, or nobody divided, and what the units' own revenue pays. */
    record Sides(int state, int revenue) {

        static final Sides NONE = new Sides(0, 0);

        int sum() {
            return state + revenue;
        }

        Sides plus(Sides other) {
            return new Sides(state + other.state, revenue + other.revenue);
        }

        Sides minus(Sides other) {
            return new Sides(state - other.state, revenue - other.revenue);
        }

        Sides notNegative() {
            return new Sides(Math.max(0, state), Math.max(0, revenue));
        }
    }
}
