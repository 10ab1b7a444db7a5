package org.bienche.streamlining;

import java.util.Comparator;
import java.util.List;
import org.bienche.legislation.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What a policy pays somebody who leaves in some way.
 *
 * @param eligible whether it is open to them; if not, there are no lines and the reasons say why
 * @param reasons also what is worth knowing though it is open
 * @param grounds that the policy is in force, and what it gives without a line
 * @param monthsEarly null where the ordinary retirement is not known
 */
public record Benefit(
        Policy policy,
        Leaving leaving,
        boolean eligible,
        List<Reason> reasons,
        @Nullable Integer monthsEarly,
        HalfYears yearsEarly,
        HalfYears serviceYears,
        List<BenefitLine> lines,
        List<Provision> grounds) {

    /** What is open comes first, then what is not for plans of former times alone, then what pays more. */
    public static final Comparator<Benefit> BEST_FIRST = Comparator.comparing(Benefit::eligible)
            .thenComparing(benefit -> !benefit.isForFormerPlansOnly())
            .thenComparingLong(Benefit::total)
            .reversed();

    /** The remark of a policy that is closed but for plans that were approved before. */
    public static final String FORMER_PLANS = "closed.for.new.cases";

    public Benefit {
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
        grounds = List.copyOf(grounds);
    }

    /** The sum of the lines, in whole đồng. */
    public long total() {
        return lines.stream().mapToLong(BenefitLine::amount).reduce(0, Math::addExact);
    }

    /** Whether it is closed but for plans that were approved before. */
    public boolean isForFormerPlansOnly() {
        return reasons.contains(Reason.of(FORMER_PLANS));
    }

    /** Whether every source is certain. */
    public boolean verified() {
        return lines.stream().allMatch(BenefitLine::verified)
                && grounds.stream().allMatch(Provision::verified);
    }
}
