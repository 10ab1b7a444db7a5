package org.bienche.norms.rules;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A quota of a unit and who is there under it.
 *
 * @param settledBy the day by which more people than granted are to be settled; null where none is recorded
 */
public record Holding(
        StaffKind kind, int granted, int present, @Nullable LocalDate settledBy) {}
