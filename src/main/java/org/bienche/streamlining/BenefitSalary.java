package org.bienche.streamlining;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.PayLine;

/**
 * The monthly salary that a benefit is counted in: parts of the pay of the month before leaving. Which parts, differs by policy.
 *
 * <p>Counted are the salary with what is paid as percentages of it; what is paid for place, danger or tasks is not.
 */
public record BenefitSalary(YearMonth month, List<ExplainedLine> parts) {

    /** Rank, leadership, seniority: what the older policies and ordinary resignation count. */
    private static final Set<PayLine> NARROW = EnumSet.of(
            PayLine.RANK_SALARY,
            PayLine.OVER_FRAME,
            PayLine.RETAINED_DIFFERENCE,
            PayLine.CONTRACT_WAGE,
            PayLine.LEADERSHIP,
            PayLine.OCCUPATION_SENIORITY);

    /** With the allowances of occupation, public service, and work for Party and unions, since the re-organization of 2025. */
    private static final Set<PayLine> WIDE = union(
            NARROW, EnumSet.of(PayLine.OCCUPATION_INCENTIVE, PayLine.PUBLIC_SERVICE, PayLine.PARTY_AND_UNION_WORK));

    public BenefitSalary {
        parts = List.copyOf(parts);
    }

    /** What of a month's pay a policy counts. */
    public static BenefitSalary of(YearMonth month, ExplainedPayslip payslip, Policy policy) {
        Set<PayLine> counted = isNarrow(policy) ? NARROW : WIDE;
        return new BenefitSalary(
                month,
                payslip.lines().stream()
                        .filter(line -> counted.contains(line.line()))
                        .toList());
    }

    static boolean isNarrow(Policy policy) {
        return policy == Policy.ND29_2023 || policy == Policy.ND170_2025;
    }

    /** In đồng. */
    public long total() {
        return parts.stream().mapToLong(ExplainedLine::amount).reduce(0, Math::addExact);
    }

    private static Set<PayLine> union(Set<PayLine> some, Set<PayLine> others) {
        EnumSet<PayLine> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
