package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post beside the main one as it was recorded, before a later decision took it away.
 *
 * @param until the first day without it; null where it was taken back as a whole, and hence never began
 * @param decisionId under which it was taken away
 */
public record EndedPost(Dated<Appointment> post, @Nullable LocalDate until, long decisionId) {

    public boolean isWithdrawn() {
        return until == null;
    }

    /** The first day on which the post was missing. */
    public LocalDate missingFrom() {
        return until == null ? post.validity().from() : until;
    }
}
