package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An allowance to be kept after its post is lost, as typed.
 *
 * @param size of the allowance that belonged to the post, as {@code 0.70} or {@code 70}
 * @param present of that which belongs to the present post; blank where it has none
 * @param termEnds the last day of the term that was decided; null where none was
 * @param lastDay on which it is kept; not after the law's
 */
public record Retaining(
        RetentionGround ground,
        String size,
        String present,
        @Nullable LocalDate termEnds,
        LocalDate lastDay) {}
