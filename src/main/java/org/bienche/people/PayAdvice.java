package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the law says of somebody's pay, for the forms of their file. The feature that holds the rules provides the one bean of it. */
public interface PayAdvice {

    /**
     * Until when an allowance is kept after its post was lost, by the law of that day.
     *
     * @param lost the first day without the post
     * @param termEnds the last day of the term, rotation or appointment that was decided; null where none was
     * @throws org.bienche.texts.Problem where the law of the day says nothing of the ground
     */
    KeptUntil keptUntil(RetentionGround ground, LocalDate lost, @Nullable LocalDate termEnds);
}
