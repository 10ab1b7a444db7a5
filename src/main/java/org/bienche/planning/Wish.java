package org.bienche.planning;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What a unit asks for of one staff kind.
 *
 * @param fromRevenue how many of them its revenue pays; null divides nothing
 */
public record Wish(
        StaffKind kind,
        int asked,
        @Nullable Integer fromRevenue,
        String reason,
        @Nullable LocalDate surplusUntil) {}
