package org.bienche.planning;

import org.jspecify.annotations.Nullable;

/**
 * What the superior finds right of one staff kind.
 *
 * @param fromRevenue how many of them revenue pays; null takes the division that was asked for
 */
public record Appraised(int number, @Nullable Integer fromRevenue) {}
