package org.bienche.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the superior finds right of one staff kind.
 *
 * @param fromRevenue how many of them revenue pays; null takes the division that was asked for
 * @param surplusUntil by when more people than found right are settled; null takes the day that the unit said
 */
public record Appraised(
        int number, @Nullable Integer fromRevenue, @Nullable LocalDate surplusUntil) {}
