package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new fact of a person from a day on.
 *
 * @param basis the fact that was looked at when this was written: it must still be what is known; null where there was none
 */
public record Change<T>(
        long personId, LocalDate from, T fact, @Nullable Long basis) {}
