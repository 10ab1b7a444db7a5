package org.bienche.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bienche.printing.Format;

/**
 * A form that somebody printed.
 *
 * @param below whether the units below were taken in
 * @param at in UTC
 */
public record RecentReport(
        String document, long unitId, LocalDate asOf, boolean below, Format format, LocalDateTime at) {}
