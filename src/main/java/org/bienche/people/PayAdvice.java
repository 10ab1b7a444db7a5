package org.bienche.people;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Where a change of rank places a person; empty where their present step, or the day from which it counts, is not known. */
    Optional<StepAdvice> rankChange(PersonSnapshot person, RankChange change);

    /**
     * The money that is kept until the next step because the rank that was advised pays less; empty where it pays as much.
     *
     * @param incentive the percent of the occupation incentive in the new rank
     */
    Optional<KeptMoney> keptMoney(PersonSnapshot person, StepAdvice advised, int incentive);

    /** What was held back of somebody who is suspended on the day of the file, as of a whole month of it. */
    HeldBack heldBack(PersonSnapshot suspended, boolean whole);

    /**
     * Where somebody begins who enters the service; empty where the scale is not for the degree.
     *
     * @param insuredMonths of earlier insured service
     */
    Optional<StepAdvice> entry(String scale, Degree degree, int insuredMonths, LocalDate on);
}
