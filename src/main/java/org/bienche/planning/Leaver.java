package org.bienche.planning;

import java.time.LocalDate;
import org.bienche.people.StaffKind;

/**
 * Somebody for whom something ends.
 *
 * @param on the first day of the pension, or the last day of the post or allowance; of a post whose decision states no term as the law says
 */
public record Leaver(
        long personId, String number, String name, LocalDate born, long unitId, StaffKind kind, LocalDate on) {}
