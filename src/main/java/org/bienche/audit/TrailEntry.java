package org.bienche.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One entry of the trail as read; {@code at} is UTC. */
public record TrailEntry(
        long seq,
        LocalDateTime at,
        String actor,
        String action,
        String subject,
        @Nullable Long unitId,
        String detail,
        String hash) {}
