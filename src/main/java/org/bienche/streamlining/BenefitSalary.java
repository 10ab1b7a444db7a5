package org.bienche.streamlining;

import java.time.YearMonth;
import java.util.List;
import org.bienche.legislation.Provision;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;

/**
 * The monthly salary that a benefit is counted in: parts of the pay of the month before leaving. Which parts, each policy says.
 *
 * <p>Counted are the salary with what is paid as percentages of it; what is paid for place, danger or tasks is not.
 */
public record BenefitSalary(YearMonth month, List<ExplainedLine> parts) {

    public BenefitSalary {
        parts = List.copyOf(parts);
    }

    /**
     * What of a month's pay a policy counts.
     *
     * @param counted the names of the lines of pay that it counts
     */
    public static BenefitSalary of(YearMonth month, ExplainedPayslip payslip, Provision counted) {
        List<String> lines = counted.value().names();
        return new BenefitSalary(
                month,
                payslip.lines().stream()
                        .filter(line -> lines.contains(line.line().name()))
                        .toList());
    }

    /** In đồng. */
    public long total() {
        return parts.stream().mapToLong(ExplainedLine::amount).reduce(0, Math::addExact);
    }
}
