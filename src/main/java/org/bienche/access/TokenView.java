package org.bienche.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A personal token as its owner sees it: never itself.
 *
 * @param expiresOn the last day on which it is valid
 * @param lastUsedOn null where nobody has used it
 * @param expired whether its last day is past
 */
public record TokenView(
        long id,
        String name,
        LocalDateTime madeAt,
        LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn,
        boolean expired) {}
