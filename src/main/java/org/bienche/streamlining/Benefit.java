package org.bienche.streamlining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy pays somebody who leaves in some way.
 *
 * @param eligible whether it is open to them; if not, there are no lines and the reasons say why
 * @param reasons also what is worth knowing though it is open
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
        List<BenefitLine> lines) {

    public Benefit {
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
    }

    /** The sum of the lines, in whole đồng. */
    public long total() {
        return lines.stream().mapToLong(BenefitLine::amount).reduce(0, Math::addExact);
    }

    /** Whether every source is certain. */
    public boolean verified() {
        return lines.stream().allMatch(BenefitLine::verified);
    }
}
